import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Sorting } from '@/lib/views/staff-sort';
import type { AccountLine } from '@/lib/views/staff-view';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { SortLinks } from './sort-links';

interface AccountTableProps {
  accounts: readonly AccountLine[];
  sorting: Sorting<'accounts'>;
  empty: ReactNode;
}

/** The customer accounts. */
export function AccountTable({ accounts, sorting, empty }: AccountTableProps) {
  const t = useTranslations('staff.accounts');
  const columns = useColumns(sorting);
  return (
    <>
      <SortLinks columns={columns} />
      <DataTable
        caption={t('caption')}
        rows={accounts}
        rowKey={({ id }) => id}
        columns={columns}
        empty={empty}
      />
    </>
  );
}

function useColumns(sorting: Sorting<'accounts'>): readonly Column<AccountLine>[] {
  const t = useTranslations('staff.accounts');
  return [
    {
      key: 'name',
      header: t('name'),
      sort: sorting('name'),
      cell: ({ id, name }) => (
        <Link href={`/staff/accounts/${id}`} className="link wrap-anywhere">
          {name}
        </Link>
      ),
    },
    {
      key: 'number',
      header: t('number'),
      sort: sorting('number'),
      cell: ({ number }) => <Mono className="whitespace-nowrap">#{number}</Mono>,
    },
    { key: 'orders', header: t('orders'), cell: ({ orders }) => orders, numeric: true },
    {
      key: 'subscriptions',
      header: t('subscriptions'),
      cell: ({ subscriptions }) => subscriptions,
      numeric: true,
    },
    {
      key: 'since',
      header: t('since'),
      sort: sorting('created'),
      cell: ({ createdAt }) => <DateText at={createdAt} style="short" />,
    },
  ];
}
