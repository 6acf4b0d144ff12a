import { CircleCheck, MailCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { ActButton, ActForm } from './act-form';
import { ForgetDraft } from './keep-draft';
import type { ShownPurchase } from './purchase-types';

interface PaymentPaidProps {
  purchase: ShownPurchase;
  /** Signed in: the account is there already. */
  isCustomer: boolean;
  setUp: (form: FormData) => Promise<ActionResult<unknown>>;
}

/** Paid, or bought on invoice: says so plainly, and what comes next. */
export function PaymentPaid({ purchase, isCustomer, setUp }: PaymentPaidProps) {
  const t = useTranslations('payment.paid');
  const invoiced = purchase.state === 'invoiced';
  return (
    <div className="space-y-6">
      <ForgetDraft />
      <div role="status">
        <CircleCheck aria-hidden className="mb-3 size-10 text-success" />
        <PageHeader
          title={t(invoiced ? 'invoicedTitle' : 'title')}
          lead={t(invoiced ? 'invoicedLead' : 'lead')}
        />
      </div>
      {purchase.state === 'refund_due' ? (
        <Notice title={t('refund')}>
          <p>{t('refundText')}</p>
        </Notice>
      ) : null}
      <Card title={t('next')} tone="seal">
        <NextStep purchase={purchase} isCustomer={isCustomer} setUp={setUp} />
      </Card>
      <p className="flex gap-3">
        <MailCheck aria-hidden className="mt-0.5 size-5.5 shrink-0 text-soft" />
        {t('receipt', { email: purchase.email })}
      </p>
    </div>
  );
}

function NextStep({ purchase, isCustomer, setUp }: PaymentPaidProps) {
  const t = useTranslations('payment.paid');
  if (purchase.maySetUp && !isCustomer) {
    return (
      <div className="space-y-4">
        <p className="max-w-[60ch]">{t('setUpText')}</p>
        <ActForm action={setUp}>
          <input type="hidden" name="purchaseId" value={purchase.id} />
          <ActButton busyText={t('settingUp')}>{t('setUp')}</ActButton>
        </ActForm>
        <p className="max-w-[60ch] text-sm text-soft">{t('laterText')}</p>
      </div>
    );
  }
  if (isCustomer) {
    return (
      <div className="space-y-4">
        <p>{t('requestText')}</p>
        <LinkButton href="/subscriptions">{t('subscriptions')}</LinkButton>
      </div>
    );
  }
  return (
    <div className="space-y-4">
      <p className="max-w-[60ch]">{purchase.setUpNeeded ? t('byMail') : t('requestText')}</p>
      <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
    </div>
  );
}
