import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';

/** The same for a purchase of somebody else and for one that does not exist. */
export function PaymentHidden({ signIn }: { signIn: string }) {
  const t = useTranslations('payment.hidden');
  return (
    <div>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LinkButton href={signIn}>{t('signIn')}</LinkButton>
    </div>
  );
}
