'use client';

import { useTranslations } from 'next-intl';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { MailedForm } from './mailed-form';

const schema = () => import('./schemas').then((rules) => rules.forgotPasswordSchema);

/** Asks for a link to a new password; the answer is the same for everybody (C-09). */
export function ForgotPasswordForm({ action }: { action: FormAction<{ username: string }, void> }) {
  const t = useTranslations('recovery.forgot');
  return (
    <MailedForm<{ username: string }>
      schema={schema}
      defaults={{ username: '' }}
      action={action}
      sent={{ title: t('sent'), text: t('sentText') }}
    >
      <TextField
        name="username"
        label={t('username')}
        autoComplete="username"
        autoCapitalize="none"
        width="full"
      />
      <SubmitButton>{t('submit')}</SubmitButton>
    </MailedForm>
  );
}
