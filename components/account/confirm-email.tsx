'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';

const schema = () => import('./schemas').then((rules) => rules.nothingSchema);

interface ConfirmEmailProps {
  /** The new address. */
  to: string;
  action: FormAction<Record<string, never>, void>;
}

/** One press, so that a mail scanner that opens links changes nothing. */
export function ConfirmEmail({ to, action }: ConfirmEmailProps) {
  const t = useTranslations('recovery.email');
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <div className="space-y-6">
        <Notice kind="success" title={t('done')} live>
          <p>{t('doneText', { to })}</p>
        </Notice>
        <LinkButton href="/account">{t('goOn')}</LinkButton>
      </div>
    );
  }
  return (
    <Form<Record<string, never>, void>
      schema={schema}
      defaults={{}}
      action={action}
      onSuccess={() => setDone(true)}
    >
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  );
}
