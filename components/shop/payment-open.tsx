import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { ActButton } from './act-form';
import { KeepLooking } from './keep-looking';
import type { Leaving } from './leave';
import { LeaveForm } from './leave-form';
import { PayAgain, type PayAgainAction } from './pay-again';
import type { ShownPurchase } from './purchase-types';

interface PaymentOpenProps {
  purchase: ShownPurchase;
  goOn: (form: FormData) => Promise<ActionResult<Leaving>>;
  payAgain: PayAgainAction;
}

/** The buyer came back from the hosted page without paying; nothing is lost. */
export function PaymentOpen({ purchase, goOn, payAgain }: PaymentOpenProps) {
  const t = useTranslations('payment');
  const { id, mayPay, currency, lastPayment, email } = purchase;
  if (!mayPay) return <PageHeader title={t('open.title')} lead={t('mayNotPay')} />;
  return (
    <div className="space-y-6">
      <PageHeader title={t('open.title')} lead={t('open.lead')} />
      <LeaveForm action={goOn}>
        <input type="hidden" name="purchaseId" value={id} />
        <ActButton busyText={t('open.going')}>{t('open.go')}</ActButton>
      </LeaveForm>
      <Disclosure summary={t('open.other')}>
        <PayAgain purchaseId={id} currency={currency} method={lastPayment?.method} action={payAgain} />
      </Disclosure>
      <div className="border-t border-line pt-5 text-soft">
        <KeepLooking email={email} />
      </div>
    </div>
  );
}
