'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';

const schema = () => import('./schemas').then((rules) => rules.balanceWarningSchema);

/** Sets below which balance at the CA our people are warned. */
export function BalanceWarningForm({
  amount,
  action,
}: {
  amount: string;
  action: FormAction<{ amount: string }, void>;
}) {
  const t = useTranslations('ca.balance');
  return (
    <Form schema={schema} defaults={{ amount }} action={action}>
      <TextField
        name="amount"
        label={t('warnBelow')}
        hint={t('warnHint')}
        inputMode="decimal"
        width="sm"
        autoComplete="off"
      />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}
