'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { PasswordField } from '../form/password-field';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';

type Typed = { username: string; password: string; next: string };

const schema = () => import('./schemas').then((rules) => rules.credentialsSchema);

/** Username and password, in the order and with the marks that password managers know. */
export function PasswordForm({ action, next }: { action: FormAction<Typed, never>; next: string }) {
  const t = useTranslations('signIn');
  return (
    <Form schema={schema} defaults={{ username: '', password: '', next }} action={action}>
      <TextField
        name="username"
        label={t('username')}
        hint={t('usernameHint')}
        autoComplete="username"
        autoCapitalize="none"
        width="full"
      />
      <PasswordField name="password" label={t('password')} autoComplete="current-password" />
      <p>
        <Link href="/forgot-password" className="link inline-flex min-h-6 items-center">
          {t('forgotten')}
        </Link>
      </p>
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}
