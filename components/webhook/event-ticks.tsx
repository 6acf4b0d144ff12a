'use client';

import { useTranslations } from 'next-intl';
import { webhookEvents } from '@/lib/domain/webhook/events';
import { CheckboxField } from '../form/checkbox-field';
import { type EventField, fieldOf } from './event-field';

/** Which events are ticked at the start. */
export const ticksOf = (chosen: readonly string[]) =>
  Object.fromEntries(webhookEvents.map((event) => [fieldOf(event), chosen.includes(event)])) as Record<
    EventField,
    boolean
  >;

/** A tick per event. */
export function EventTicks() {
  const t = useTranslations('webhook');
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-semibold">{t('add.events')}</legend>
      {webhookEvents.map((event) => (
        <CheckboxField
          key={event}
          optional
          name={fieldOf(event)}
          label={t(`event.${fieldOf(event)}`)}
          hint={<span className="font-mono text-sm">{event}</span>}
        />
      ))}
    </fieldset>
  );
}
