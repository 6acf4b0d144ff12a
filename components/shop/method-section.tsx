'use client';

import { useTranslations } from 'next-intl';
import { methodsFor } from '@/lib/domain/checkout/methods';
import { RadioGroup } from '../form/radio-group';
import { CheckoutSection } from './checkout-section';

/** S0-1.1.8e: how to pay; on the provider's page, never here (C-22). */
export function MethodSection({ currency }: { currency: string }) {
  const t = useTranslations('checkout.method');
  const methods = methodsFor(currency);
  return (
    <CheckoutSection id="checkout-method" title={t('title')}>
      <MethodChoice currency={currency} />
      <p className="max-w-[62ch] text-sm text-soft">{t('safe')}</p>
      {methods.includes('ideal') ? null : <p className="max-w-[62ch] text-sm text-soft">{t('noIdeal')}</p>}
    </CheckoutSection>
  );
}

/** The ways to pay in this currency. */
export function MethodChoice({ currency }: { currency: string }) {
  const t = useTranslations('checkout.method');
  return (
    <RadioGroup
      name="method"
      label={t('label')}
      columns={3}
      options={methodsFor(currency).map((value) => ({
        value,
        text: t(value),
        description: t(`${value}Text`),
      }))}
    />
  );
}
