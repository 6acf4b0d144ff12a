'use client';

import { useTranslations } from 'next-intl';
import { methodsFor, type PayingMethod } from '@/lib/domain/checkout/methods';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { type Leaving, leave } from '../shop/leave';
import { MethodChoice } from '../shop/method-section';

type Typed = { invoiceId: string; method: PayingMethod; keep: boolean };

interface PayInvoiceFormProps {
  invoiceId: string;
  currency: string;
  /** The yearly bills are collected already: paying in this way may take the place of that. */
  collected: boolean;
  pay: FormAction<Typed, Leaving>;
}

const rules = () => import('./schemas').then(({ payInvoiceSchema }) => payInvoiceSchema);

/** Choose how to pay an open invoice, and go to the hosted page. */
export function PayInvoiceForm({ invoiceId, currency, collected, pay }: PayInvoiceFormProps) {
  const t = useTranslations('billing.pay');
  const method = methodsFor(currency)[0] ?? 'creditcard';
  return (
    <Form<Typed, Leaving>
      schema={rules}
      defaults={{ invoiceId, method, keep: false }}
      action={async (typed) => leave(await pay(typed))}
    >
      <MethodChoice currency={currency} />
      <CheckboxField
        name="keep"
        label={t(collected ? 'keepInstead' : 'keep')}
        hint={t('keepHint')}
        optional
      />
      <SubmitButton busyText={t('going')}>{t('submit')}</SubmitButton>
    </Form>
  );
}
