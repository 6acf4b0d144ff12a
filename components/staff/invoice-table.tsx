import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Sorting } from '@/lib/views/staff-sort';
import type { InvoiceLine, InvoiceState } from '@/lib/views/staff-view';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Price } from '../ui/price';
import { Tag, type TagTone } from '../ui/tag';
import { SortLinks } from './sort-links';

const tones: Readonly<Record<InvoiceState, TagTone>> = {
  open: 'info',
  overdue: 'danger',
  paid: 'success',
  credited: 'plain',
  credit: 'plain',
};

interface InvoiceTableProps {
  invoices: readonly InvoiceLine[];
  sorting: Sorting<'invoices'>;
  empty: ReactNode;
}

/** The invoices of all accounts. */
export function InvoiceTable({ invoices, sorting, empty }: InvoiceTableProps) {
  const t = useTranslations('staffFind.invoices');
  const columns = [...useNameColumns(sorting), ...useMoneyColumns(sorting)];
  return (
    <>
      <SortLinks columns={columns} />
      <DataTable
        caption={t('title')}
        hideCaption
        rows={invoices}
        rowKey={({ id }) => id}
        columns={columns}
        empty={empty}
      />
    </>
  );
}

function useNameColumns(sorting: Sorting<'invoices'>): readonly Column<InvoiceLine>[] {
  const t = useTranslations('staffFind.invoices');
  return [
    {
      key: 'number',
      header: t('number'),
      sort: sorting('number'),
      cell: ({ number }) => <Mono>{number}</Mono>,
    },
    {
      key: 'account',
      header: t('account'),
      cell: ({ accountId, accountName, accountNumber }) => (
        <Link href={`/staff/accounts/${accountId}`} className="link wrap-anywhere">
          {accountName} <Mono className="whitespace-nowrap">#{accountNumber}</Mono>
        </Link>
      ),
    },
    {
      key: 'state',
      header: t('state'),
      sort: sorting('state'),
      cell: ({ state }) => <InvoiceTag state={state} />,
    },
  ];
}

function useMoneyColumns(sorting: Sorting<'invoices'>): readonly Column<InvoiceLine>[] {
  const t = useTranslations('staffFind.invoices');
  return [
    {
      key: 'total',
      header: t('total'),
      sort: sorting('total'),
      numeric: true,
      cell: ({ totalCents, currency }) => <Price cents={totalCents} currency={currency} />,
    },
    {
      key: 'issued',
      header: t('issued'),
      sort: sorting('issued'),
      cell: ({ issuedAt }) => <DateText at={issuedAt} style="short" />,
    },
    {
      key: 'due',
      header: t('due'),
      sort: sorting('due'),
      cell: ({ dueAt }) => <DateText at={dueAt} style="short" />,
    },
    {
      key: 'paid',
      header: t('paid'),
      cell: ({ paidAt }) => (paidAt ? <DateText at={paidAt} style="short" /> : '–'),
    },
  ];
}

/** How an invoice stands, in words. */
export function InvoiceTag({ state }: { state: InvoiceState }) {
  const t = useTranslations('staffFind.invoices.states');
  return <Tag tone={tones[state]}>{t(state)}</Tag>;
}
