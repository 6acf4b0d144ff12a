'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '../form/text-field';
import { CheckoutSection } from './checkout-section';

/** S0-1.1.8: who buys. */
export function BuyerSection() {
  const t = useTranslations('checkout.you');
  return (
    <CheckoutSection id="checkout-you" title={t('title')} text={t('text')}>
      <div className="grid gap-x-5 gap-y-5 sm:grid-cols-2">
        <TextField name="firstName" label={t('firstName')} autoComplete="given-name" width="full" />
        <TextField name="lastName" label={t('lastName')} autoComplete="family-name" width="full" />
      </div>
      <TextField
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        autoComplete="email"
        autoCapitalize="none"
      />
      <TextField
        name="phone"
        type="tel"
        label={t('phone')}
        hint={t('phoneHint')}
        autoComplete="tel"
        width="md"
      />
      <TextField
        name="organisationName"
        label={t('organisationName')}
        hint={t('organisationHint')}
        autoComplete="organization"
      />
    </CheckoutSection>
  );
}
