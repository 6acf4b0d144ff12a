'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Notice } from '../ui/notice';

type Typed = { email: string };

interface RoleAddressesProps {
  addresses: readonly string[];
  /** Only an owner may. */
  mayChange: boolean;
  add: FormAction<Typed, string>;
  remove: (input: Typed) => Promise<ActionResult<void>>;
}

const schema = () => import('./schemas').then((rules) => rules.roleAddressSchema);

/** The addresses that always get the reminders. */
export function RoleAddresses({ addresses, mayChange, add, remove }: RoleAddressesProps) {
  const t = useTranslations('reminder.settings.addresses');
  const [added, setAdded] = useState({ count: 0, email: '' });
  return (
    <Card title={t('title')} id="addresses">
      {addresses.length === 0 ? <p className="text-soft">{t('empty')}</p> : null}
      <ul className="divide-y divide-line">
        {addresses.map((email) => (
          <li key={email} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span className="min-w-0 break-all">{email}</span>
            {mayChange ? <Remove email={email} remove={remove} /> : null}
          </li>
        ))}
      </ul>
      {added.count > 0 ? (
        <Notice
          key={`notice ${added.count}`}
          kind="success"
          title={t('added', { email: added.email })}
          live
          className="mt-5"
        />
      ) : null}
      {mayChange ? (
        <Form<Typed, string>
          key={`form ${added.count}`}
          className="mt-5"
          schema={schema}
          defaults={{ email: '' }}
          action={add}
          onSuccess={(email) => setAdded(({ count }) => ({ count: count + 1, email }))}
        >
          <TextField
            name="email"
            type="email"
            label={t('label')}
            hint={t('hint')}
            autoComplete="off"
            autoCapitalize="none"
          />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      ) : (
        <p className="mt-4 text-soft">{t('readOnly')}</p>
      )}
    </Card>
  );
}

function Remove({ email, remove }: { email: string; remove: RoleAddressesProps['remove'] }) {
  const t = useTranslations('reminder.settings.addresses');
  return (
    <ConfirmDialog
      trigger={{
        text: (
          <>
            {t('remove')} <span className="sr-only">{email}</span>
          </>
        ),
        size: 'sm',
      }}
      title={t('removeTitle', { email })}
      confirmText={t('removeConfirm')}
      action={() => remove({ email })}
    >
      <p>{t('removeText')}</p>
    </ConfirmDialog>
  );
}
