'use client';

import { useTranslations } from 'next-intl';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { MailedForm } from './mailed-form';

const schema = () => import('./schemas').then((rules) => rules.emailChangeSchema);

/** Another e-mail address, to be confirmed by the mail that goes there. */
export function EmailForm({ action }: { action: FormAction<{ email: string }, void> }) {
  const t = useTranslations('security.email');
  return (
    <MailedForm<{ email: string }>
      schema={schema}
      defaults={{ email: '' }}
      action={action}
      sent={{ title: t('sent'), text: t('sentText') }}
    >
      <TextField name="email" type="email" label={t('new')} autoComplete="email" width="full" />
      <SubmitButton>{t('submit')}</SubmitButton>
    </MailedForm>
  );
}
