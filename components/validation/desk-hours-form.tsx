'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { type TypedHours, weekdays } from './desk-hours-schema';

interface DeskHoursFormProps {
  hours: TypedHours;
  save: FormAction<TypedHours, void>;
}

const schema = () => import('./desk-hours-schema').then((rules) => rules.deskHoursFormSchema);
const numbers = ['slotMinutes', 'seats', 'leadMinutes', 'daysAhead'] as const;

/** When customers can be called, by day of the week, and how many calls fit. */
export function DeskHoursForm({ hours, save }: DeskHoursFormProps) {
  const t = useTranslations('validation.hours');
  const [saved, setSaved] = useState(false);
  return (
    <Form schema={schema} defaults={hours} action={save} onSuccess={() => setSaved(true)}>
      <fieldset className="space-y-4">
        <legend className="text-lg font-semibold">{t('week')}</legend>
        <p className="text-soft">{t('weekHint')}</p>
        <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
          {weekdays.map((day) => (
            <TextField key={day} name={day} label={t(`day.${day}`)} optional />
          ))}
        </div>
      </fieldset>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {numbers.map((name) => (
          <TextField key={name} name={name} inputMode="numeric" width="sm" label={t(name)} />
        ))}
      </div>
      <TextArea name="closed" label={t('closed')} hint={t('closedHint')} rows={4} optional />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton>{t('save')}</SubmitButton>
        <span role="status" className="text-soft">
          {saved ? t('saved') : ''}
        </span>
      </div>
    </Form>
  );
}
