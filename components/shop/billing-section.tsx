'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { RadioGroup } from '../form/radio-group';
import { TextField } from '../form/text-field';
import { CheckoutSection } from './checkout-section';
import type { BillingTyped } from './checkout-types';
import { useEmptyWhile } from './use-empty-while';

/** S0-1.1.9b, c: who gets the yearly invoice. */
export function BillingSection() {
  const t = useTranslations('checkout.billing');
  const who = useWatch<BillingTyped, 'billingContact'>({ name: 'billingContact' });
  useEmptyWhile(who === 'me', ['billingName', 'billingEmail', 'billingPhone']);
  return (
    <CheckoutSection id="checkout-billing" title={t('title')}>
      <RadioGroup
        name="billingContact"
        label={t('label')}
        columns={2}
        options={[
          { value: 'me', text: t('me') },
          { value: 'other', text: t('other') },
        ]}
      />
      {who === 'other' ? (
        <>
          <TextField name="billingName" label={t('name')} autoComplete="off" />
          <TextField
            name="billingEmail"
            type="email"
            label={t('email')}
            autoComplete="off"
            autoCapitalize="none"
          />
          <TextField
            name="billingPhone"
            type="tel"
            label={t('phone')}
            hint={t('phoneHint')}
            optional
            autoComplete="off"
            width="md"
          />
        </>
      ) : null}
    </CheckoutSection>
  );
}
