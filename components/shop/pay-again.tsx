'use client';

import { useTranslations } from 'next-intl';
import { methodsFor, type PayingMethod } from '@/lib/domain/checkout/methods';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { type Leaving, leave } from './leave';
import { MethodChoice } from './method-section';

type Typed = {
  purchaseId: string;
  method: PayingMethod;
};

export type PayAgainAction = FormAction<Typed, Leaving>;

interface PayAgainProps {
  purchaseId: string;
  currency: string;
  /** How it was tried last. */
  method: string | undefined;
  action: PayAgainAction;
}

const rules = () => import('./schemas').then(({ payAgainSchema }) => payAgainSchema);

/** Choose how to pay, and go to the hosted page. */
export function PayAgain({ purchaseId, currency, method, action }: PayAgainProps) {
  const t = useTranslations('payment.ended');
  const busy = useTranslations('payment.open')('going');
  const methods = methodsFor(currency);
  const start = methods.find((one) => one === method) ?? methods[0] ?? 'creditcard';
  return (
    <Form<Typed, Leaving>
      schema={rules}
      defaults={{ purchaseId, method: start }}
      action={async (typed) => leave(await action(typed))}
    >
      <MethodChoice currency={currency} />
      <SubmitButton busyText={busy}>{t('pay')}</SubmitButton>
    </Form>
  );
}
