'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TextField } from './text-field';

interface NameFieldsProps {
  firstName: ReactNode;
  lastName: ReactNode;
  /** Whether the browser may offer the name of whoever sits at it; not when somebody else is meant. */
  own: boolean;
}

/** First and last name beside each other; every letter is taken as it is. */
export function NameFields({ firstName, lastName, own }: NameFieldsProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField name="firstName" label={firstName} autoComplete={own ? 'given-name' : 'off'} width="full" />
      <TextField name="lastName" label={lastName} autoComplete={own ? 'family-name' : 'off'} width="full" />
    </div>
  );
}

interface EmailFieldProps {
  label: ReactNode;
  hint: ReactNode;
  own: boolean;
}

/** An e-mail address, which a telephone must not begin with a capital. */
export function EmailField({ label, hint, own }: EmailFieldProps) {
  return (
    <TextField
      name="email"
      type="email"
      label={label}
      hint={hint}
      autoComplete={own ? 'email' : 'off'}
      autoCapitalize="none"
    />
  );
}

interface OwnContactFieldsProps {
  /** Where the labels and hints stand. */
  words: 'checkout.you' | 'signUp';
}

/** S0-1.1.8 S0-A1.3: who fills the form in, and how to reach them. */
export function OwnContactFields({ words }: OwnContactFieldsProps) {
  const t = useTranslations(words);
  return (
    <>
      <NameFields firstName={t('firstName')} lastName={t('lastName')} own />
      <EmailField label={t('email')} hint={t('emailHint')} own />
      <TextField
        name="phone"
        type="tel"
        label={t('phone')}
        hint={t('phoneHint')}
        autoComplete="tel"
        width="md"
      />
    </>
  );
}
