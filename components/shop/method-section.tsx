'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { methodsFor, type TillMethod } from '@/lib/domain/checkout/methods';
import type { Currency } from '@/lib/domain/money/currency';
import { totalOf } from '@/lib/domain/money/price';
import { RadioGroup } from '../form/radio-group';
import type { CartLineView } from './cart-view';
import { CheckoutSection } from './checkout-section';
import { useVat } from './vat-answer';

interface MethodSectionProps {
  till: {
    readonly currency: Currency;
    readonly lines: readonly CartLineView[];
    readonly invoiceLeftCents: number | null;
  };
}

/** S0-1.1.8e: how to pay; on the provider's page, never here (C-22), or on invoice where sales granted that. */
export function MethodSection({ till: { currency, lines, invoiceLeftCents } }: MethodSectionProps) {
  const t = useTranslations('checkout.method');
  const { totalCents } = totalOf(lines, useVat().percent);
  const mayInvoice = invoiceLeftCents !== null && currency === 'EUR';
  const fits = mayInvoice && totalCents <= invoiceLeftCents;
  return (
    <CheckoutSection id="checkout-method" title={t('title')}>
      <MethodChoice currency={currency} onInvoice={fits} />
      <WhatFollows />
      {mayInvoice && !fits ? (
        <p className="max-w-[62ch] text-sm text-soft">{t('limit', { left: invoiceLeftCents / 100 })}</p>
      ) : null}
      {currency === 'EUR' ? null : <p className="max-w-[62ch] text-sm text-soft">{t('noIdeal')}</p>}
    </CheckoutSection>
  );
}

/** The ways to pay in this currency. */
export function MethodChoice({ currency, onInvoice = false }: { currency: string; onInvoice?: boolean }) {
  const t = useTranslations('checkout.method');
  const { getValues, setValue } = useFormContext<{ method: TillMethod }>();
  const methods: TillMethod[] = [...(onInvoice ? (['invoice'] as const) : []), ...methodsFor(currency)];
  const [first = 'creditcard'] = methods;
  const isOffered = methods.includes(getValues('method'));
  // What was chosen before may not be there in another currency, or once the limit is too small.
  useEffect(() => {
    if (!isOffered) setValue('method', first);
  }, [isOffered, first, setValue]);
  return (
    <RadioGroup
      name="method"
      label={t('label')}
      columns={onInvoice ? 2 : 3}
      options={methods.map((value) => ({
        value,
        text: t(value),
        description: t(`${value}Text`),
      }))}
    />
  );
}

/** What the chosen way means for now and for the yearly bill. */
function WhatFollows() {
  const t = useTranslations('checkout.method');
  const method = useWatch<{ method: TillMethod }, 'method'>({ name: 'method' });
  return (
    <div role="status" className="max-w-[62ch] space-y-2 text-sm text-soft">
      <p>{t(`yearly.${method}`)}</p>
      {method === 'invoice' ? null : <p>{t('safe')}</p>}
    </div>
  );
}
