'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import type { joinSchema } from '@/lib/domain/account/invitation';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { OwnSignIn } from '../sign-up/own-sign-in';
import { Notice } from '../ui/notice';

type Typed = z.input<typeof joinSchema>;

interface JoinFormProps {
  invitation: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
    readonly addressTaken: boolean;
  };
  action: FormAction<Typed, never>;
}

const schema = () => import('./schemas').then((rules) => rules.joinSchema);

/** A username and password of one's own; the set-up follows on the next page. */
export function JoinForm({
  invitation: { firstName, lastName, email, addressTaken },
  action,
}: JoinFormProps) {
  const t = useTranslations('people.join');
  const start = { firstName, lastName, useEmailAsUsername: !addressTaken, username: '', password: '' };
  return (
    <Form<Typed, never> schema={schema} defaults={start} action={action}>
      <h2 className="text-xl font-semibold">{t('you')}</h2>
      <div className="grid max-w-xl gap-5 sm:grid-cols-2">
        <TextField name="firstName" label={t('firstName')} autoComplete="given-name" width="full" />
        <TextField name="lastName" label={t('lastName')} autoComplete="family-name" width="full" />
      </div>
      <p>
        <span className="block font-semibold">{t('email')}</span>
        <span className="wrap-anywhere">{email}</span>
      </p>
      <div className="space-y-1 pt-4">
        <h2 className="text-xl font-semibold">{t('sign')}</h2>
        <p className="max-w-[62ch] text-soft">{t('signText')}</p>
      </div>
      {addressTaken ? (
        <Notice title={t('taken')}>
          <p>{t('takenText')}</p>
        </Notice>
      ) : null}
      <OwnSignIn addressTaken={addressTaken} />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}
