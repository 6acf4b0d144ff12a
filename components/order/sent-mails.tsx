import { useTranslations } from 'next-intl';
import type { MailView } from '@/lib/views/order-view';
import { Card } from '../ui/card';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';

/** The ledger of mails of an order: what went out, to whom, when. */
export function SentMails({ mails }: { mails: readonly MailView[] }) {
  const t = useTranslations('order.mails');
  const columns: readonly Column<MailView>[] = [
    { key: 'what', header: t('what'), cell: (mail) => <MailName mail={mail} /> },
    { key: 'to', header: t('to'), cell: ({ to }) => <span className="break-all">{to}</span> },
    { key: 'state', header: t('state'), cell: (mail) => <MailState mail={mail} /> },
  ];
  return (
    <Card title={t('title')}>
      <DataTable
        caption={t('caption')}
        hideCaption
        columns={columns}
        rows={mails}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{t('empty')}</p>}
      />
    </Card>
  );
}

type Named = Parameters<ReturnType<typeof useTranslations<'order.mails.name'>>>[0];

function MailName({ mail: { template, subject } }: { mail: MailView }) {
  const t = useTranslations('order.mails.name');
  const name = template as Named;
  return (
    <>
      {t.has(name) ? t(name) : template}
      <span className="block text-sm font-normal text-soft">{subject}</span>
    </>
  );
}

function MailState({ mail: { state, sentAt, queuedAt } }: { mail: MailView }) {
  const t = useTranslations('order.mails');
  return (
    <>
      <span className={state === 'refused' || state === 'bounced' ? 'font-medium text-danger' : undefined}>
        {t(state)}
      </span>
      <span className="block text-sm text-soft">
        <DateText at={sentAt ?? queuedAt} style="datetime" />
      </span>
    </>
  );
}
