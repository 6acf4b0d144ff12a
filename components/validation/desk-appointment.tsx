import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { dutchDay } from '@/lib/domain/validity/dates';
import type { ShownAppointment } from '@/lib/views/appointment-view';
import { dateText } from '@/lib/views/date-text';
import { LinkButton } from '../ui/link-button';

interface DeskAppointmentProps {
  orderId: string;
  appointment: ShownAppointment | null;
  mayBook: boolean;
}

/** The call that stands for an order, with the way to the list of its day. */
export function DeskAppointment({ orderId, appointment, mayBook }: DeskAppointmentProps) {
  const t = useTranslations('validation.order.appointment');
  const locale = useLocale();
  if (!appointment) {
    return (
      <>
        <p className="text-soft">{t('none')}</p>
        {mayBook ? <Change orderId={orderId} text={t('book')} /> : null}
      </>
    );
  }
  const { startsAt, name, phone, about } = appointment;
  const moment = { date: dateText(startsAt, locale, 'weekday'), time: dateText(startsAt, locale, 'time') };
  return (
    <>
      <p>
        <Link href={`/staff/validation/appointments?day=${dutchDay(startsAt)}`} className="link">
          {t('stands', { ...moment, name, phone })}
        </Link>
      </p>
      {about ? <p className="mt-1 text-soft wrap-anywhere">{about}</p> : null}
      {mayBook ? <Change orderId={orderId} text={t('change')} /> : null}
    </>
  );
}

function Change({ orderId, text }: { orderId: string; text: string }) {
  return (
    <div className="mt-3">
      <LinkButton href={`/staff/validation/${orderId}/appointment`} variant="secondary" size="sm">
        {text}
      </LinkButton>
    </div>
  );
}
