import { z } from 'zod';
import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import type { Mail } from '@/lib/db/generated/client';
import { writeAppointment } from '@/lib/documents/calendar/appointment-ics';
import { translator } from '@/lib/views/messages/translate';

const facts = z.looseObject({
  what: z.string(),
  appointmentId: z.string(),
  sequence: z.number(),
  startsAt: z.number(),
  minutes: z.number(),
  orderId: z.string(),
  number: z.string(),
  phone: z.string(),
  caller: z.string(),
});

/** What a calendar takes from a mail about an appointment; nothing for a call that was missed. */
export function appointmentFiles({
  data,
  locale,
  template,
  queuedAt,
}: Pick<Mail, 'data' | 'locale' | 'template' | 'queuedAt'>) {
  const { what, appointmentId, orderId, number, phone, caller, startsAt, ...rest } = facts.parse(data);
  if (what === 'missed') return undefined;
  const t = translator(locale, 'appointment');
  const desk = template === 'appointment_desk';
  const page = desk ? `/staff/validation/${orderId}` : `/certificates/${orderId}/appointment`;
  const content = writeAppointment({
    uid: `appointment-${appointmentId}@zegel`,
    sequence: rest.sequence,
    minutes: rest.minutes,
    startsAt: new Date(startsAt),
    changedAt: queuedAt ?? now(),
    canceled: what === 'canceled',
    summary: t(desk ? 'calendar.deskTitle' : 'calendar.title', { number, caller }),
    description: t(desk ? 'calendar.deskText' : 'calendar.text', { phone, caller }),
    url: `${env().APP_URL}${page}`,
    organizer: env().VALIDATION_EMAIL,
    locale,
  });
  const method = what === 'canceled' ? 'CANCEL' : 'PUBLISH';
  return [
    {
      filename: `${t('calendar.fileName')}-${number}.ics`,
      content: new TextEncoder().encode(content),
      contentType: `text/calendar; charset=utf-8; method=${method}`,
    },
  ];
}
