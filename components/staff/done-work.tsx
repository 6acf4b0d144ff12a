import { useTranslations } from 'next-intl';
import type { DoneWorkView } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { WorkSubject, WorkText } from './work-item';

/** What was finished last, by whom and how it ended. */
export function DoneWork({ items }: { items: readonly DoneWorkView[] }) {
  const t = useTranslations('staff.work');
  return (
    <DataTable
      caption={t('done.title')}
      hideCaption
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', header: t('what'), cell: (item) => <WorkText item={item} /> },
        { key: 'about', header: t('about'), cell: (item) => <WorkSubject item={item} /> },
        { key: 'at', header: t('done.at'), cell: ({ doneAt }) => <DateText at={doneAt} style="short" /> },
        { key: 'by', header: t('done.by'), cell: ({ doneBy }) => doneBy || t('done.nobody') },
        {
          key: 'outcome',
          header: t('done.outcome'),
          cell: ({ outcome }) => <span className="wrap-anywhere">{outcome || '–'}</span>,
        },
      ]}
      empty={<p className="text-soft">{t('done.empty')}</p>}
    />
  );
}
