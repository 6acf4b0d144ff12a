'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { FormItemOf } from '@/lib/domain/request/form';
import { RadioGroup, type RadioOption } from '../../form/radio-group';
import { TextField } from '../../form/text-field';
import { AnswerForm } from '../answer-form';
import type { AnswerFormProps } from '../question-props';
import { type TypedValidity, toValidity } from '../typed-answers';

interface ValidityFields {
  options: readonly RadioOption[];
  /** The last day that can be chosen, in words. */
  lastDay: string;
  /** The longest length in days. */
  mostDays: number;
}

interface ValidityFormProps extends AnswerFormProps, ValidityFields {
  item: FormItemOf<'validity'>;
  defaults: TypedValidity;
}

/** Terms as cards; an own date or length gets its field under them. */
export function ValidityForm({ options, lastDay, mostDays, ...form }: ValidityFormProps) {
  return (
    <AnswerForm<'validity', TypedValidity> {...form} toAnswer={toValidity}>
      <Fields options={options} lastDay={lastDay} mostDays={mostDays} />
    </AnswerForm>
  );
}

function Fields({ options, lastDay, mostDays }: ValidityFields) {
  const t = useTranslations('request.validity');
  const choice: unknown = useWatch({ name: 'choice' });
  return (
    <>
      <RadioGroup name="choice" label={t('choose')} options={options} />
      {choice === 'until' ? (
        <TextField
          name="date"
          type="date"
          label={t('date')}
          hint={t('dateHint', { date: lastDay })}
          width="sm"
        />
      ) : null}
      {choice === 'days' ? (
        <TextField
          name="days"
          label={t('daysLabel')}
          hint={t('daysMost', { count: mostDays })}
          inputMode="numeric"
          width="xs"
          repair={(typed) => typed.trim()}
        />
      ) : null}
    </>
  );
}
