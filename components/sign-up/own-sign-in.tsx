'use client';

import { useTranslations } from 'next-intl';
import { useFormState, useWatch } from 'react-hook-form';
import { CheckboxField } from '../form/checkbox-field';
import { PasswordField } from '../form/password-field';
import { TextField } from '../form/text-field';

interface OwnSignInTyped {
  useEmailAsUsername: boolean;
  username: string;
}

/** The username, by one tick the e-mail address unless that cannot be, and the password (S0-A1.3l, S0-A1.3m). */
export function OwnSignIn({ addressTaken = false }: { addressTaken?: boolean }) {
  const t = useTranslations('signUp');
  const useEmail = useWatch<OwnSignInTyped, 'useEmailAsUsername'>({ name: 'useEmailAsUsername' });
  const { errors } = useFormState<OwnSignInTyped>({ name: 'username' });
  return (
    <>
      {addressTaken ? null : <CheckboxField name="useEmailAsUsername" label={t('useEmail')} optional />}
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
    </>
  );
}
