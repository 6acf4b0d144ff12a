'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import type { ownAccountSchema } from '@/lib/domain/account/own-account';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';

type Typed = z.input<typeof ownAccountSchema>;

const schema = () => import('./schemas').then((rules) => rules.ownAccountForm);

/** What the account is called on the site, and its telephone number. */
export function OwnAccountForm({ own, action }: { own: Typed; action: FormAction<Typed, void> }) {
  const t = useTranslations('account.own');
  const router = useRouter();
  return (
    <Form<Typed, void>
      schema={schema}
      defaults={own}
      action={action}
      onSuccess={() => router.push('/account')}
    >
      <TextField name="name" label={t('name')} autoComplete="organization" />
      <TextField name="phone" type="tel" label={t('phone')} autoComplete="tel" width="md" optional />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  );
}
