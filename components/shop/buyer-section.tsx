'use client';

import { useTranslations } from 'next-intl';
import { OwnContactFields } from '../form/person-fields';
import { TextField } from '../form/text-field';
import { CheckoutSection } from './checkout-section';

/** S0-1.1.8: who buys. */
export function BuyerSection() {
  const t = useTranslations('checkout.you');
  return (
    <CheckoutSection id="checkout-you" title={t('title')} text={t('text')}>
      <OwnContactFields words="checkout.you" />
      <TextField
        name="organisationName"
        label={t('organisationName')}
        hint={t('organisationHint')}
        autoComplete="organization"
      />
    </CheckoutSection>
  );
}
