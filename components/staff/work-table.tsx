import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { OpenWorkView } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Tag } from '../ui/tag';
import { Age } from './age';
import { WorkActs, type WorkServerActions } from './work-acts';
import { WorkSubject, WorkText } from './work-item';

interface WorkTableProps {
  items: readonly OpenWorkView[];
  now: Date;
  acts: WorkServerActions;
  empty: ReactNode;
}

/** What waits for staff, what was promised first at the top. */
export function WorkTable({ items, now, acts, empty }: WorkTableProps) {
  const t = useTranslations('staff.work');
  const desk = useTranslations('staffWork');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', header: t('what'), cell: (item) => <WorkText item={item} /> },
        { key: 'about', header: t('about'), cell: (item) => <WorkSubject item={item} /> },
        { key: 'age', header: t('age'), cell: ({ createdAt }) => <Age at={createdAt} now={now} /> },
        { key: 'promise', header: desk('promise'), cell: (item) => <Promised item={item} now={now} /> },
        { key: 'who', header: desk('who'), cell: (item) => <Taker item={item} /> },
        { key: 'act', header: t('act'), cell: (item) => <WorkActs item={item} acts={acts} /> },
      ]}
      empty={empty}
    />
  );
}

/** When it was promised; a broken promise is said in words. */
function Promised({ item: { promisedAt }, now }: { item: OpenWorkView; now: Date }) {
  const t = useTranslations('staffWork');
  return (
    <>
      <DateText at={promisedAt} style="datetime" />
      {promisedAt < now ? (
        <span className="block">
          <Tag tone="danger">{t('late')}</Tag>
        </span>
      ) : null}
    </>
  );
}

function Taker({ item: { takenBy, takenByMe } }: { item: OpenWorkView }) {
  const t = useTranslations('staffWork');
  if (takenByMe) return t('takenByMe');
  return takenBy ? t('taken', { name: takenBy }) : <span className="text-soft">{t('free')}</span>;
}
