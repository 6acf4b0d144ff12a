'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import type { inviteeSchema } from '@/lib/domain/account/invitation';
import { Form } from '../form/form';
import { EmailField, NameFields } from '../form/person-fields';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { useRoleChoices } from './role-choices';

type Typed = z.input<typeof inviteeSchema>;

const schema = () => import('./schemas').then((rules) => rules.inviteeSchema);
const empty = { firstName: '', lastName: '', email: '', role: 'requester' } as const;

/** Asks somebody by mail to join the account; after each the form is empty for the next. */
export function InviteForm({ action }: { action: FormAction<Typed, string> }) {
  const t = useTranslations('people.invite');
  const roles = useRoleChoices();
  const [sent, setSent] = useState({ count: 0, email: '' });
  return (
    <Card title={t('title')} id="invite">
      <p className="mb-5 max-w-[65ch] text-soft">{t('lead')}</p>
      {sent.count > 0 ? (
        <Notice
          key={`notice ${sent.count}`}
          kind="success"
          title={t('done', { email: sent.email })}
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
        <div className="max-w-xl">
          <NameFields firstName={t('firstName')} lastName={t('lastName')} own={false} />
        </div>
        <EmailField label={t('email')} hint={t('emailHint')} own={false} />
        <RadioGroup name="role" label={t('role')} options={roles} />
        <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
      </Form>
    </Card>
  );
}
