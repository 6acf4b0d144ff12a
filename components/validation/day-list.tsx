import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { DayAppointment } from '@/lib/views/appointment-view';
import { ReasonDialog } from '../staff/reason-dialog';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Tag, type TagTone } from '../ui/tag';

export type CloseAppointment = (
  id: string,
  result: 'done' | 'missed',
  typed: { reason: string },
) => Promise<ActionResult<void>>;

interface DayListProps {
  appointments: readonly DayAppointment[];
  now: Date;
  mayClose: boolean;
  close: CloseAppointment;
}

/** The calls of a day: whom, which number, about what, and how it went. */
export function DayList({ appointments, now, mayClose, close }: DayListProps) {
  const t = useTranslations('validation.appointments');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={appointments}
      rowKey={({ id }) => id}
      columns={[
        { key: 'time', header: t('time'), cell: ({ startsAt }) => <DateText at={startsAt} style="time" /> },
        { key: 'who', header: t('who'), cell: (call) => <Who call={call} /> },
        {
          key: 'about',
          header: t('about'),
          cell: ({ about }) => <span className="wrap-anywhere">{about || '–'}</span>,
        },
        { key: 'order', header: t('order'), cell: (call) => <OrderLink call={call} /> },
        {
          key: 'state',
          header: t('state'),
          cell: (call) =>
            mayClose && call.state === 'booked' && call.startsAt <= now ? (
              <Closing call={call} close={close} />
            ) : (
              <Outcome call={call} />
            ),
        },
      ]}
      empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
    />
  );
}

interface CallProps {
  call: DayAppointment;
}

function Who({ call: { name, phone } }: CallProps) {
  return (
    <>
      {name}
      <a href={`tel:${phone}`} className="link block whitespace-nowrap">
        {phone}
      </a>
    </>
  );
}

function OrderLink({ call: { order } }: CallProps) {
  return (
    <>
      <Link href={`/staff/validation/${order.id}`} className="link">
        {order.number}
      </Link>
      <span className="block text-sm text-soft">{order.organisation}</span>
    </>
  );
}

const tones: Readonly<Record<DayAppointment['state'], TagTone>> = {
  booked: 'plain',
  done: 'success',
  missed: 'warning',
  canceled: 'plain',
};

function Outcome({ call: { state, outcome, closedBy } }: CallProps) {
  const t = useTranslations('validation.appointments');
  return (
    <>
      <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      {outcome ? (
        <span className="mt-1 block text-sm text-soft wrap-anywhere">
          {t('by', { name: closedBy ?? '', outcome })}
        </span>
      ) : null}
    </>
  );
}

function Closing({ call: { id }, close }: CallProps & { close: CloseAppointment }) {
  const t = useTranslations('validation.appointments');
  const hint = useTranslations('staff.reason')('hint');
  return (
    <span className="flex flex-wrap gap-2">
      {(['done', 'missed'] as const).map((result) => (
        <ReasonDialog
          key={result}
          trigger={{ text: t(result), size: 'sm' }}
          title={t(`${result}Title`)}
          label={t('label')}
          hint={hint}
          confirm={t('confirm')}
          leaves
          action={close.bind(null, id, result)}
        >
          <p>{t(`${result}Text`)}</p>
        </ReasonDialog>
      ))}
    </span>
  );
}
