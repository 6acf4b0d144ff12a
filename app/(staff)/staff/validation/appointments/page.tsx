import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { DateFilter } from '@/components/validation/date-filter';
import { DayList } from '@/components/validation/day-list';
import { DeskTabs } from '@/components/validation/desk-tabs';
import { now } from '@/lib/base/clock';
import { canRecordCheck } from '@/lib/domain/account/access';
import { dutchDay, isDate } from '@/lib/domain/validity/dates';
import { dayAfter, listAppointments } from '@/lib/usecases/appointments/list-appointments';
import { dateText } from '@/lib/views/date-text';
import { orNotFound, staffPage } from '@/lib/web/page';
import { textOf } from '../../text-of';
import { close } from './actions';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const path = '/staff/validation/appointments';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('validation'))('appointments.title') };
}

/** The calls of a day (M45). */
export default async function AppointmentsPage({ searchParams }: Props) {
  const actor = await staffPage(path);
  const asked = textOf((await searchParams).day);
  const mayChange = canRecordCheck(actor);
  const at = now();
  const day = isDate(asked) ? asked : dutchDay(at);
  const appointments = await orNotFound(listAppointments(actor, day));
  const [t, locale] = await Promise.all([getTranslations('validation'), getLocale()]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayChange ? (
            <LinkButton href="/staff/validation/hours" variant="secondary">
              {t('hours.edit')}
            </LinkButton>
          ) : undefined
        }
      />
      <DeskTabs current="appointments" />
      <DateFilter
        action={path}
        label={t('appointments.day')}
        value={day}
        submitText={t('appointments.show')}
      />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl font-semibold">{dateText(new Date(`${day}T12:00:00Z`), locale, 'weekday')}</h2>
        <div className="flex gap-2">
          <LinkButton href={`${path}?day=${dayAfter(day, -1)}`} variant="secondary" size="sm">
            {t('appointments.previous')}
          </LinkButton>
          <LinkButton href={`${path}?day=${dayAfter(day)}`} variant="secondary" size="sm">
            {t('appointments.next')}
          </LinkButton>
        </div>
      </div>
      <DayList appointments={appointments} now={at} mayClose={mayChange} close={close} />
    </>
  );
}
