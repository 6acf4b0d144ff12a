import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { BatchFate, BatchReading, BatchRowView } from '@/lib/views/batch-view';
import { ActButton } from '../ui/act-button';
import { Card } from '../ui/card';
import { DataTable } from '../ui/data-table';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { Tag, type TagTone } from '../ui/tag';
import { RowProblems } from './row-problems';

const tones: Readonly<Record<BatchFate, TagTone>> = { make: 'success', wait: 'warning', mend: 'danger' };

interface BatchResultProps {
  reading: BatchReading;
  make: () => Promise<ActionResult<unknown>>;
}

/** What was read, row by row, with every problem at its column; and the button that makes the drafts. */
export function BatchResult({ reading, make }: BatchResultProps) {
  const t = useTranslations('batch.result');
  const { rows, ignored } = reading;
  const count = (fate: BatchFate) => rows.filter((row) => row.fate === fate).length;
  return (
    <Card title={t('title')}>
      <div className="space-y-5">
        <Summary make={count('make')} mend={count('mend')} wait={count('wait')} />
        {ignored.length > 0 ? (
          <p className="max-w-[65ch] wrap-anywhere">{t('ignored', { headings: ignored.join(', ') })}</p>
        ) : null}
        <Rows rows={rows} />
        {count('make') > 0 ? (
          <div className="space-y-3">
            <p className="max-w-[65ch] text-soft">{t('confirmText')}</p>
            <ActButton variant="primary" size="md" action={make}>
              {t('confirm', { count: count('make') })}
            </ActButton>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

function Summary({ make, mend, wait }: Record<BatchFate, number>) {
  const t = useTranslations('batch.result');
  return (
    <Notice live kind={mend > 0 || wait > 0 ? 'warning' : 'success'} title={t('summary', { make })}>
      {mend > 0 ? <p>{t('mend', { count: mend })}</p> : null}
      {wait > 0 ? (
        <p>
          {t('wait', { count: wait })}{' '}
          <Link href="/products" className="link">
            {t('buy')}
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}

function Rows({ rows }: { rows: readonly BatchRowView[] }) {
  const t = useTranslations('batch.result');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={rows}
      rowKey={({ row }) => String(row)}
      empty={null}
      columns={[
        { key: 'row', header: t('row'), cell: ({ row }) => row },
        {
          key: 'who',
          header: t('who'),
          cell: ({ organisation, hostName, number }) => (
            <>
              <span className="block font-medium wrap-anywhere">{organisation}</span>
              <Mono className="block text-sm break-all">{hostName}</Mono>
              <Mono className="block text-sm break-all">{number}</Mono>
            </>
          ),
        },
        {
          key: 'signs',
          header: t('signs'),
          cell: ({ representative }) => <span className="wrap-anywhere">{representative}</span>,
        },
        {
          key: 'fate',
          header: t('fate'),
          cell: ({ fate }) => <Tag tone={tones[fate]}>{t(`fates.${fate}`)}</Tag>,
        },
        { key: 'problems', header: t('problems'), cell: (row) => <RowProblems row={row} /> },
      ]}
    />
  );
}
