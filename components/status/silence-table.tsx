import { useTranslations } from 'next-intl';
import type { CaSilence } from '@/lib/views/status-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';

/** When the CA gave no answer for long. */
export function SilenceTable({ silences }: { silences: readonly CaSilence[] }) {
  const t = useTranslations('status.silences');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={silences}
      rowKey={({ from }) => from.toISOString()}
      columns={[
        { key: 'what', header: t('what'), cell: () => t('ca') },
        { key: 'from', header: t('from'), cell: ({ from }) => <DateText at={from} style="datetime" /> },
        {
          key: 'until',
          header: t('until'),
          cell: ({ until }) => (until ? <DateText at={until} style="datetime" /> : t('now')),
        },
      ]}
      empty={<p className="text-soft">{t('none')}</p>}
    />
  );
}
