import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AccountLine } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';

/** The customer accounts. */
export function AccountTable({ accounts, empty }: { accounts: readonly AccountLine[]; empty: ReactNode }) {
  const t = useTranslations('staff.accounts');
  return (
    <DataTable
      caption={t('caption')}
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          cell: ({ id, name }) => (
            <Link href={`/staff/accounts/${id}`} className="link wrap-anywhere">
              {name}
            </Link>
          ),
        },
        {
          key: 'number',
          header: t('number'),
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
          cell: ({ createdAt }) => <DateText at={createdAt} style="short" />,
        },
      ]}
      empty={empty}
    />
  );
}
