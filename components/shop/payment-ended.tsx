import { useTranslations } from 'next-intl';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';
import { PayAgain, type PayAgainAction } from './pay-again';
import type { ShownPurchase } from './purchase-types';

interface PaymentEndedProps {
  purchase: ShownPurchase;
  /** How the last try ended; `silent` when the payment provider could not be reached. */
  why: 'canceled' | 'failed' | 'expired' | 'silent';
  payAgain: PayAgainAction;
}

/** Nothing was charged: why, and the way to try again, in another way if wanted. */
export function PaymentEnded({ purchase, why, payAgain }: PaymentEndedProps) {
  const t = useTranslations('payment');
  const { id, mayPay, currency, lastPayment } = purchase;
  const title = why === 'silent' ? t('silent.title') : t(`ended.${why}`);
  if (!mayPay) return <PageHeader title={title} lead={t('mayNotPay')} />;
  return (
    <div>
      <div role="status">
        <PageHeader title={title} lead={t(why === 'silent' ? 'silent.lead' : 'ended.lead')} />
      </div>
      <Card title={t(why === 'silent' ? 'silent.again' : 'ended.again')} tone="seal">
        <PayAgain purchaseId={id} currency={currency} method={lastPayment?.method} action={payAgain} />
      </Card>
    </div>
  );
}
