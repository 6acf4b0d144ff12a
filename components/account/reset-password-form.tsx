'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { NewPasswordField } from './new-password-field';

type Typed = { password: string; factor: string };

const schema = () => import('./schemas').then((rules) => rules.resetPasswordSchema);

interface ResetPasswordFormProps {
  username: string;
  /** The second factor is asked; not of who has none yet. */
  asksFactor: boolean;
  action: FormAction<Typed, void>;
}

/** A new password by the mailed link, with the code of the app or a recovery code (ASVS 5.0 6.4.3). */
export function ResetPasswordForm({ username, asksFactor, action }: ResetPasswordFormProps) {
  const t = useTranslations('recovery.reset');
  const words = useTranslations('security.password');
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <div className="space-y-6">
        <Notice kind="success" title={t('done')} live>
          <p>{t('doneText')}</p>
        </Notice>
        <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
      </div>
    );
  }
  return (
    <Form<Typed, void>
      schema={schema}
      defaults={{ password: '', factor: '' }}
      action={action}
      onSuccess={() => setDone(true)}
    >
      <input type="hidden" autoComplete="username" value={username} readOnly />
      <NewPasswordField label={words('new')} />
      {asksFactor ? (
        <TextField
          name="factor"
          label={t('factor')}
          hint={t('factorHint')}
          autoComplete="one-time-code"
          width="md"
          mono
        />
      ) : null}
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}
