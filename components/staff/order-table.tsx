import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localText } from '@/lib/views/local-text';
import type { Sorting } from '@/lib/views/staff-sort';
import type { AnyOrderLine, StaffOrderLine } from '@/lib/views/staff-view';
import { OrderTag } from '../order/order-tag';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Age } from './age';
import { SortLinks } from './sort-links';
import { Turn } from './turn';

interface OrderTableProps<Line> {
  orders: readonly Line[];
  now: Date;
  empty: ReactNode;
}

interface AllOrdersProps extends OrderTableProps<AnyOrderLine> {
  sorting: Sorting<'orders'>;
}

/** The orders of one account. */
export function AccountOrders({ orders, now, empty }: OrderTableProps<StaffOrderLine>) {
  const { name, state, since } = useSharedColumns(now);
  return <Orders columns={[name, state, since]} orders={orders} empty={empty} />;
}

/** The orders of all accounts, each with its organisation and whose turn it is. */
export function AllOrders({ orders, now, sorting, empty }: AllOrdersProps) {
  const { name, state, since } = useSharedColumns(now);
  const { organisation, turn, created } = useOwnColumns();
  const columns: readonly Column<AnyOrderLine>[] = [
    { ...name, sort: sorting('number') },
    organisation,
    { ...state, sort: sorting('state') },
    turn,
    { ...since, sort: sorting('since') },
    { ...created, sort: sorting('created') },
  ];
  return (
    <>
      <SortLinks columns={columns} />
      <Orders columns={columns} orders={orders} empty={empty} />
    </>
  );
}

function useOwnColumns() {
  const t = useTranslations('staff.orders');
  const organisation: Column<AnyOrderLine> = {
    key: 'organisation',
    header: t('organisation'),
    cell: ({ organisationName, accountId, accountNumber }) => (
      <>
        <span className="block wrap-anywhere">{organisationName}</span>
        <Link href={`/staff/accounts/${accountId}`} className="link text-sm">
          <Mono>#{accountNumber}</Mono>
        </Link>
      </>
    ),
  };
  const turn: Column<AnyOrderLine> = {
    key: 'turn',
    header: t('turn'),
    cell: ({ next }) => <Turn actor={next.actor} />,
  };
  const created: Column<AnyOrderLine> = {
    key: 'created',
    header: t('created'),
    cell: ({ createdAt }) => <DateText at={createdAt} style="short" />,
  };
  return { organisation, turn, created };
}

interface OrdersProps<Line> extends Omit<OrderTableProps<Line>, 'now'> {
  columns: readonly Column<Line>[];
}

function Orders<Line extends StaffOrderLine>({ columns, orders, empty }: OrdersProps<Line>) {
  const t = useTranslations('staff.orders');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={orders}
      rowKey={({ id }) => id}
      columns={columns}
      empty={empty}
    />
  );
}

function useSharedColumns(now: Date) {
  const t = useTranslations('staff.orders');
  return {
    name: {
      key: 'number',
      header: t('number'),
      cell: (order: StaffOrderLine) => <OrderName order={order} />,
    },
    state: {
      key: 'state',
      header: t('state'),
      cell: ({ state }: StaffOrderLine) => <OrderTag state={state} />,
    },
    since: {
      key: 'since',
      header: t('since'),
      cell: ({ stateSince }: StaffOrderLine) => <Age at={stateSince} now={now} />,
    },
  };
}

function OrderName({ order: { id, number, commonName, productName } }: { order: StaffOrderLine }) {
  const t = useTranslations('staff.orders');
  return (
    <>
      <Link href={`/staff/orders/${id}`} className="link">
        <Mono>{number}</Mono>
      </Link>
      <span className="block text-sm font-normal wrap-anywhere">{commonName ?? t('unnamed')}</span>
      <span className="block text-sm font-normal text-soft">{localText(productName, useLocale())}</span>
    </>
  );
}
