import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { InvoiceRowView } from '@/lib/views/billing-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Price } from '../ui/price';
import { InvoiceFiles } from './invoice-files';
import { InvoiceTag } from './invoice-tag';

/** Every invoice and credit note, newest first. */
export function InvoiceTable({ rows }: { rows: readonly InvoiceRowView[] }) {
  const t = useTranslations('billing.list');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      columns={[
        {
          key: 'number',
          header: t('number'),
          cell: ({ id, number, kind }) => (
            <>
              <Link href={`/billing/${id}`} className="link inline-flex min-h-6 items-center tabular-nums">
                {number}
              </Link>
              <span className="block text-sm font-normal text-soft">{t(`kind.${kind}`)}</span>
            </>
          ),
        },
        { key: 'date', header: t('date'), cell: ({ issuedAt }) => <DateText at={issuedAt} style="short" /> },
        {
          key: 'total',
          header: t('total'),
          numeric: true,
          cell: ({ kind, totalCents, currency }) => (
            <Price cents={kind === 'credit' ? -totalCents : totalCents} currency={currency} />
          ),
        },
        {
          key: 'standing',
          header: t('standing'),
          cell: ({ standing }) => <InvoiceTag standing={standing} />,
        },
        { key: 'files', header: t('files'), cell: (row) => <InvoiceFiles {...row} /> },
      ]}
    />
  );
}
