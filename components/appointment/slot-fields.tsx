'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AppointmentView } from '@/lib/views/appointment-view';
import { dateText } from '@/lib/views/date-text';
import { controlClass } from '../form/control-styles';
import { FieldFrame } from '../form/field-frame';
import { RadioGroup } from '../form/radio-group';

/** A day, then one of its free moments. */
export function SlotFields({ days }: { days: AppointmentView['days'] }) {
  const t = useTranslations('appointment.form');
  const locale = useLocale();
  const [chosen, setChosen] = useState(days[0]?.day ?? '');
  const times = days.find(({ day }) => day === chosen)?.times ?? days[0]?.times ?? [];
  const options = times.map((at) => ({ value: at.toISOString(), text: dateText(at, locale, 'time') }));
  return (
    <>
      <FieldFrame id="appointment-day" label={t('day')} hint={t('whenHint')}>
        <select
          id="appointment-day"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          className={controlClass(false, 'md')}
          aria-describedby="appointment-day-hint"
        >
          {days.map(({ day }) => (
            <option key={day} value={day}>
              {dateText(new Date(`${day}T12:00:00Z`), locale, 'weekday')}
            </option>
          ))}
        </select>
      </FieldFrame>
      <RadioGroup name="startsAt" label={t('time')} options={options} columns={3} />
    </>
  );
}
