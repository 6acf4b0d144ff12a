import { useTranslations } from 'next-intl';
import type { StaffMailView } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Tag } from '../ui/tag';

/** The mails of an order: to whom, when, and what went wrong. */
export function MailTable({ mails }: { mails: readonly StaffMailView[] }) {
  const t = useTranslations('staffOrder.mails');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={mails}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'subject',
          header: t('subject'),
          cell: ({ subject }) => <span className="wrap-anywhere">{subject}</span>,
        },
        { key: 'to', header: t('to'), cell: ({ to }) => <span className="wrap-anywhere">{to}</span> },
        { key: 'state', header: t('state'), cell: (mail) => <Delivery mail={mail} /> },
        {
          key: 'at',
          header: t('at'),
          cell: ({ sentAt, queuedAt }) => <DateText at={sentAt ?? queuedAt} style="datetime" />,
        },
      ]}
      empty={<p className="text-soft">{t('empty')}</p>}
    />
  );
}

function Delivery({ mail: { state, attempts, lastError } }: { mail: StaffMailView }) {
  const t = useTranslations('staffOrder.mails');
  const states = useTranslations('order.mails');
  return (
    <>
      {state === 'refused' || state === 'bounced' ? <Tag tone="danger">{states(state)}</Tag> : states(state)}
      {state !== 'sent' && lastError ? (
        <span className="block text-sm text-soft">
          {t('attempts', { count: attempts })}: <Mono>{lastError}</Mono>
        </span>
      ) : null}
    </>
  );
}
