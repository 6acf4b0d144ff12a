'use client';

import { useTranslations } from 'next-intl';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { RecoveryCodeList } from './recovery-code-list';
import type { SetUpEndTyped } from './schemas';

const schema = () => import('./schemas').then((rules) => rules.setUpEndSchema);

interface CodesToKeepProps {
  codes: readonly string[];
  username: string;
  action: FormAction<SetUpEndTyped, never>;
  submit: { readonly text: string; readonly busy: string };
  offersSecondApp?: boolean;
}

/** Ten recovery codes, shown this once; going on needs the tick that they were put away, and may lead to a second app (M17). Words of `setUp`. */
export function CodesToKeep({ offersSecondApp = false, ...props }: CodesToKeepProps) {
  const t = useTranslations('setUp.codes');
  const { codes, username, action, submit } = props;
  return (
    <div className="space-y-8">
      <Notice kind="warning">
        <p>{t('once')}</p>
      </Notice>
      <RecoveryCodeList codes={codes} username={username} />
      <p>
        {t('username')}: <Mono className="font-semibold">{username}</Mono>
      </p>
      <Form<SetUpEndTyped, never>
        schema={schema}
        defaults={{ kept: false, secondApp: false }}
        action={action}
        className="no-print"
      >
        <CheckboxField name="kept" label={t('kept')} />
        {offersSecondApp ? (
          <CheckboxField name="secondApp" label={t('secondApp')} hint={t('secondAppHint')} optional />
        ) : null}
        <SubmitButton busyText={submit.busy}>{submit.text}</SubmitButton>
      </Form>
    </div>
  );
}
