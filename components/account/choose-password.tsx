'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Mono } from '../ui/mono';
import { PageHeader } from '../ui/page-header';
import { NewPasswordField } from './new-password-field';

const schema = () => import('./schemas').then((rules) => rules.firstPasswordSchema);

interface ChoosePasswordProps {
  username: string;
  action: FormAction<{ password: string }, void>;
}

/** Before the set-up of one of our own people: a password of their own. Needs the words of `setUp` and `security`. */
export function ChoosePassword({ username, action }: ChoosePasswordProps) {
  const t = useTranslations('setUp');
  const router = useRouter();
  return (
    <>
      <PageHeader title={t('choose.title')} lead={t('choose.lead')} />
      <Form<{ password: string }, void>
        schema={schema}
        defaults={{ password: '' }}
        action={action}
        onSuccess={() => router.refresh()}
      >
        <p>
          {t('password.username')}: <Mono className="font-semibold wrap-anywhere">{username}</Mono>
        </p>
        <input type="hidden" autoComplete="username" value={username} readOnly />
        <NewPasswordField label={t('choose.label')} />
        <SubmitButton busyText={t('choose.busy')}>{t('choose.submit')}</SubmitButton>
      </Form>
    </>
  );
}
