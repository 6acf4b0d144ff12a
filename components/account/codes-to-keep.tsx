'use client';

import { useTranslations } from 'next-intl';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { RecoveryCodeList } from './recovery-code-list';

const schema = () => import('./schemas').then((rules) => rules.keptSchema);

interface CodesToKeepProps {
  codes: readonly string[];
  username: string;
  action: FormAction<{ kept: boolean }, never>;
  submit: { readonly text: string; readonly busy: string };
}

/** Ten recovery codes, shown this once; going on needs the tick that they were put away. Words of `setUp`. */
export function CodesToKeep({ codes, username, action, submit }: CodesToKeepProps) {
  const t = useTranslations('setUp.codes');
  return (
    <div className="space-y-8">
      <Notice kind="warning">
        <p>{t('once')}</p>
      </Notice>
      <RecoveryCodeList codes={codes} username={username} />
      <p>
        {t('username')}: <Mono className="font-semibold">{username}</Mono>
      </p>
      <Form<{ kept: boolean }, never>
        schema={schema}
        defaults={{ kept: false }}
        action={action}
        className="no-print"
      >
        <CheckboxField name="kept" label={t('kept')} />
        <SubmitButton busyText={submit.busy}>{submit.text}</SubmitButton>
      </Form>
    </div>
  );
}
