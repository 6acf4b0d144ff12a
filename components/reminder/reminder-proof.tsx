import { useTranslations } from 'next-intl';
import { type SkipReason, skipReasons } from '@/lib/domain/reminder/stages';
import type { ReminderView } from '@/lib/views/watch-view';
import { Card } from '../ui/card';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';

/** Which reminders went out, to whom, and what became of each: the proof of sending (M62). */
export function ReminderProof({ reminders }: { reminders: readonly ReminderView[] }) {
  const t = useTranslations('reminder.proof');
  return (
    <Card title={t('title')}>
      <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
      <DataTable
        caption={t('caption')}
        hideCaption
        rows={reminders}
        rowKey={({ id }) => id}
        empty={<p>{t('none')}</p>}
        columns={[
          { key: 'stage', header: t('stage'), cell: ({ stage }) => t('stages', { days: stage }) },
          { key: 'at', header: t('at'), cell: ({ at }) => <DateText at={at} style="short" /> },
          { key: 'outcome', header: t('outcome'), cell: (reminder) => <Outcome reminder={reminder} /> },
        ]}
      />
    </Card>
  );
}

function Outcome({ reminder: { skipped, mails } }: { reminder: ReminderView }) {
  const t = useTranslations('reminder.proof');
  if (skipped !== null) {
    const reason: SkipReason | undefined = skipReasons.find((code) => code === skipped);
    return <span className="text-soft">{reason ? t(`skipped.${reason}`) : skipped}</span>;
  }
  return (
    <ul>
      {mails.map(({ to, state }) => (
        <li key={to}>
          <span
            className={state === 'refused' || state === 'bounced' ? 'font-medium text-danger' : undefined}
          >
            {t(state)}
          </span>
          {': '}
          <span className="break-all">{to}</span>
        </li>
      ))}
    </ul>
  );
}
