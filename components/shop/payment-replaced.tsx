import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';

/** The buyer changed something and ordered again: this one asks for nothing any more. */
export function PaymentReplaced() {
  const t = useTranslations('payment.replaced');
  return (
    <div>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LinkButton href="/cart">{t('cart')}</LinkButton>
    </div>
  );
}
