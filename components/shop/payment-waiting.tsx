import { useTranslations } from 'next-intl';
import { PageHeader } from '../ui/page-header';
import { KeepLooking } from './keep-looking';

/** The bank has not said yet; the page asks again by itself. */
export function PaymentWaiting({ email }: { email: string }) {
  const t = useTranslations('payment.waiting');
  return (
    <div>
      <PageHeader title={t('title')} lead={t('lead')} />
      <KeepLooking email={email} />
    </div>
  );
}
