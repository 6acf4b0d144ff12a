'use client';

import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFormState, useWatch } from 'react-hook-form';
import { CheckboxField } from '../form/checkbox-field';
import { PasswordField } from '../form/password-field';
import { TextField } from '../form/text-field';
import { CheckoutSection } from './checkout-section';
import type { NewCustomerTyped } from './checkout-types';

/** S0-1.1.11: the username, by one tick the e-mail address, and the password with advice. */
export function SignInSection() {
  const t = useTranslations('checkout.sign');
  const useEmail = useWatch<NewCustomerTyped, 'useEmailAsUsername'>({ name: 'useEmailAsUsername' });
  const { errors } = useFormState<NewCustomerTyped>({ name: 'username' });
  return (
    <CheckoutSection id="checkout-sign" title={t('title')} text={t('text')}>
      <CheckboxField name="useEmailAsUsername" label={t('useEmail')} optional />
      {useEmail && !errors.username ? null : (
        <TextField
          name="username"
          label={t('username')}
          hint={t('usernameHint')}
          autoComplete="username"
          autoCapitalize="none"
          width="md"
        />
      )}
      <PasswordField
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        autoComplete="new-password"
      />
      <p className="flex max-w-[62ch] gap-3 text-sm text-soft">
        <KeyRound aria-hidden className="mt-0.5 size-5 shrink-0" />
        {t('advice')}
      </p>
    </CheckoutSection>
  );
}
