'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { RenewalWay } from '@/lib/views/billing-view';
import { ConfirmDialog } from '../ui/confirm-dialog';

interface PaymentWayProps {
  way: RenewalWay;
  mayChange: boolean;
  withdraw: () => Promise<ActionResult<unknown>>;
}

/** How the yearly bill is paid, how that changes, and the way out of being collected from. */
export function PaymentWay({ way, mayChange, withdraw }: PaymentWayProps) {
  const t = useTranslations('billing.way');
  return (
    <div className="space-y-3">
      <p className="font-medium">
        {way.kind === 'mandate'
          ? t(way.hint ? way.method : `${way.method}Plain`, { hint: way.hint })
          : t(way.kind)}
      </p>
      <p className="max-w-[65ch]">{t(`${way.kind}Text`)}</p>
      {mayChange && way.kind !== 'invoice' ? (
        <ConfirmDialog
          trigger={{ text: t('withdraw'), variant: 'secondary' }}
          title={t('withdrawTitle')}
          confirmText={t('withdrawConfirm')}
          action={withdraw}
        >
          <p>{t('withdrawText')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
