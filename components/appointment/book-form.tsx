'use client';

import { useTranslations } from 'next-intl';
import type { AppointmentView } from '@/lib/views/appointment-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { SlotFields } from './slot-fields';

export interface Booking {
  startsAt: string;
  name: string;
  phone: string;
  about: string;
}

interface BookFormProps {
  view: AppointmentView;
  book: FormAction<Booking, void>;
}

const schema = () => import('./schemas').then((rules) => rules.bookSchema);

/** Chooses a moment, and says whom to call. */
export function BookForm({ view: { days, caller }, book }: BookFormProps) {
  const t = useTranslations('appointment.form');
  return (
    <Form schema={schema} defaults={{ startsAt: '', about: '', ...caller }} action={book}>
      <SlotFields days={days} />
      <TextField name="name" label={t('name')} autoComplete="name" />
      <TextField name="phone" type="tel" label={t('phone')} hint={t('phoneHint')} autoComplete="tel" />
      <TextArea name="about" label={t('about')} rows={3} optional spellCheck />
      <SubmitButton>{t('book')}</SubmitButton>
    </Form>
  );
}
