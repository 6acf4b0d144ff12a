'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import type { inviteColleagueSchema } from './colleague-schemas';
import { useStaffRoleChoices } from './staff-role-choices';

type Typed = z.input<typeof inviteColleagueSchema>;

const schema = () => import('./colleague-schemas').then((rules) => rules.inviteColleagueSchema);
const empty = { firstName: '', lastName: '', email: '', staffRole: 'sales', reason: '' } as const;

/** Asks somebody by mail to work here; after each the form is empty for the next. */
export function InviteColleague({ action }: { action: FormAction<Typed, string> }) {
  const t = useTranslations('colleagues');
  const [sent, setSent] = useState({ count: 0, email: '' });
  return (
    <Card title={t('invite.title')} id="invite">
      <p className="mb-5 max-w-[65ch] text-soft">{t('invite.lead')}</p>
      {sent.count > 0 ? (
        <Notice
          key={`notice ${sent.count}`}
          kind="success"
          title={t('invite.done', { email: sent.email })}
          live
          className="mb-5"
        />
      ) : null}
      <Form<Typed, string>
        key={`form ${sent.count}`}
        schema={schema}
        defaults={empty}
        action={action}
        onSuccess={(email) => setSent(({ count }) => ({ count: count + 1, email }))}
      >
        <div className="grid max-w-xl gap-5 sm:grid-cols-2">
          <TextField name="firstName" label={t('invite.firstName')} autoComplete="off" width="full" />
          <TextField name="lastName" label={t('invite.lastName')} autoComplete="off" width="full" />
        </div>
        <TextField
          name="email"
          type="email"
          label={t('invite.email')}
          hint={t('invite.emailHint')}
          autoComplete="off"
          autoCapitalize="none"
        />
        <RadioGroup name="staffRole" label={t('invite.role')} options={useStaffRoleChoices()} />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} spellCheck />
        <SubmitButton busyText={t('invite.busy')}>{t('invite.submit')}</SubmitButton>
      </Form>
    </Card>
  );
}
