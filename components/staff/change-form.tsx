'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Notice } from '../ui/notice';
import type { TypedChange } from './product-schemas';

const schema = () => import('./product-schemas').then((rules) => rules.changeSchema);

interface ChangeFormProps {
  /** The product as it is now. */
  now: Omit<TypedChange, 'from' | 'reason'>;
  action: FormAction<TypedChange, void>;
}

/** Plans an edit of a product's texts and limits for a day. */
export function ChangeForm({ now, action }: ChangeFormProps) {
  const [round, setRound] = useState(0);
  const t = useTranslations('staffProduct');
  const defaults = { ...now, from: '', reason: '' };
  return (
    <>
      <Form
        key={round}
        schema={schema}
        defaults={defaults}
        action={action}
        onSuccess={() => setRound(round + 1)}
      >
        <TextField name="nameNl" label={t('change.nameNl')} width="full" />
        <TextField name="nameEn" label={t('change.nameEn')} width="full" />
        <TextArea name="summaryNl" label={t('change.summaryNl')} rows={2} spellCheck />
        <TextArea name="summaryEn" label={t('change.summaryEn')} rows={2} spellCheck />
        <TextArea name="descriptionNl" label={t('change.descriptionNl')} rows={5} spellCheck />
        <TextArea name="descriptionEn" label={t('change.descriptionEn')} rows={5} spellCheck />
        <TextArea name="aliases" label={t('change.aliases')} hint={t('change.aliasesHint')} rows={4} />
        <TextField name="maxYears" label={t('change.maxYears')} inputMode="numeric" width="xs" />
        <TextField name="maxDays" label={t('change.maxDays')} inputMode="numeric" width="xs" />
        <CheckboxField name="requestable" label={t('change.requestable')} optional />
        <TextField name="from" type="date" label={t('from')} hint={t('fromHint')} width="sm" />
        <TextArea name="reason" label={t('reason')} rows={2} spellCheck />
        <SubmitButton>{t('change.submit')}</SubmitButton>
      </Form>
      {round > 0 ? (
        <Notice kind="success" live className="mt-4">
          <p>{t('change.done')}</p>
        </Notice>
      ) : null}
    </>
  );
}
