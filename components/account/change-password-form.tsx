'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { PasswordField } from '../form/password-field';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { NewPasswordField } from './new-password-field';

type Typed = { current: string; password: string };

const schema = () => import('./schemas').then((rules) => rules.changePasswordSchema);

interface ChangePasswordFormProps {
  username: string;
  action: FormAction<Typed, void>;
  /** Where it leads when it is done. */
  done: string;
}

/** The current password and a new one. */
export function ChangePasswordForm({ username, action, done }: ChangePasswordFormProps) {
  const t = useTranslations('security.password');
  const router = useRouter();
  return (
    <Form<Typed, void>
      schema={schema}
      defaults={{ current: '', password: '' }}
      action={action}
      onSuccess={() => router.push(done)}
    >
      <input type="hidden" autoComplete="username" value={username} readOnly />
      <PasswordField name="current" label={t('current')} autoComplete="current-password" />
      <NewPasswordField label={t('new')} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  );
}
