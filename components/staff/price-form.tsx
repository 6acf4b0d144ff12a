'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { currencies } from '@/lib/domain/money/currency';
import { Form } from '../form/form';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Notice } from '../ui/notice';

interface TypedPrice {
  currency: string;
  amount: string;
  from: string;
  reason: string;
}

const schema = () => import('./product-schemas').then((rules) => rules.priceSchema);
const empty = { currency: 'EUR', amount: '', from: '', reason: '' };

/** Sets what a year of a product costs from a day on. */
export function PriceForm({ action }: { action: FormAction<TypedPrice, void> }) {
  const [round, setRound] = useState(0);
  const t = useTranslations('staffProduct');
  return (
    <>
      <Form
        key={round}
        schema={schema}
        defaults={empty}
        action={action}
        onSuccess={() => setRound(round + 1)}
      >
        <Select
          name="currency"
          label={t('prices.set.currency')}
          width="sm"
          options={currencies.map((value) => ({ value, text: value }))}
        />
        <TextField
          name="amount"
          label={t('prices.set.amount')}
          hint={t('prices.set.amountHint')}
          inputMode="decimal"
          width="sm"
          autoComplete="off"
        />
        <TextField name="from" type="date" label={t('from')} hint={t('fromHint')} width="sm" />
        <TextArea name="reason" label={t('reason')} rows={2} spellCheck />
        <SubmitButton>{t('prices.set.submit')}</SubmitButton>
      </Form>
      {round > 0 ? (
        <Notice kind="success" live className="mt-4">
          <p>{t('prices.set.done')}</p>
        </Notice>
      ) : null}
    </>
  );
}
