'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Form } from '../form/form';
import { PasswordField } from '../form/password-field';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Mono } from '../ui/mono';
import { PageHeader } from '../ui/page-header';

const schema = () => import('./schemas').then((rules) => rules.linkPasswordSchema);

interface PasswordStepProps {
  username: string;
  action: FormAction<{ password: string }, void>;
  lead: ReactNode;
  /** Under the form: for who does not know the password any more. */
  children?: ReactNode;
}

/** The password on a mailed link: who reads the mail is not yet who chose the password. Needs the words of `setUp`. */
export function PasswordStep({ username, action, lead, children }: PasswordStepProps) {
  const t = useTranslations('setUp.password');
  const router = useRouter();
  return (
    <>
      <PageHeader title={t('title')} lead={lead} />
      <Form<{ password: string }, void>
        schema={schema}
        defaults={{ password: '' }}
        action={action}
        onSuccess={() => router.refresh()}
      >
        <p>
          {t('username')}: <Mono className="font-semibold">{username}</Mono>
        </p>
        {/* For password managers, which want to know whose password it is. */}
        <input type="hidden" autoComplete="username" value={username} readOnly />
        <PasswordField name="password" label={t('label')} autoComplete="current-password" />
        <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
      </Form>
      {children}
    </>
  );
}
