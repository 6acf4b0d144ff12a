'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import type { quoteForm } from './schemas';

type QuoteTyped = z.input<typeof quoteForm>;

const rules = () => import('./schemas').then(({ quoteForm }) => quoteForm);

/** For whom the quote is; all of it may stay empty. Leads to the quote that was made. */
export function QuoteForm({ action }: { action: FormAction<QuoteTyped, { token: string }> }) {
  const t = useTranslations('quote.make');
  return (
    <Form<QuoteTyped, { token: string }>
      schema={rules}
      defaults={{ organisation: '', name: '', email: '' }}
      action={action}
      onSuccess={({ token }) => location.assign(`/quote/read#${token}`)}
    >
      <TextField
        name="organisation"
        label={t('organisation')}
        hint={t('organisationHint')}
        optional
        autoComplete="organization"
      />
      <TextField name="name" label={t('name')} optional autoComplete="name" />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        optional
        autoComplete="email"
        autoCapitalize="none"
      />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}
