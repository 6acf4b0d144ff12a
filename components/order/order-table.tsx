import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { OrderLine } from '@/lib/views/order-view';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { OrderTag, TurnTag } from './order-tag';

interface OrderTableProps {
  orders: readonly OrderLine[];
  empty: ReactNode;
}

/** Orders with their state and whose turn it is (S0-1.3.2j2). */
export function OrderTable({ orders, empty }: OrderTableProps) {
  const t = useTranslations('order.list');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      columns={useColumns()}
      rows={orders}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

function useColumns(): readonly Column<OrderLine>[] {
  const t = useTranslations('order.list');
  return [
    { key: 'name', header: t('name'), roomy: true, cell: (order) => <OrderName order={order} /> },
    { key: 'number', header: t('number'), cell: ({ number }) => <Mono>{number}</Mono> },
    { key: 'state', header: t('state'), cell: ({ state }) => <OrderTag state={state} /> },
    { key: 'turn', header: t('turn'), cell: ({ next }) => <TurnTag actor={next.actor} /> },
    { key: 'date', header: t('date'), cell: ({ createdAt }) => <DateText at={createdAt} style="short" /> },
  ];
}

function OrderName({ order }: { order: OrderLine }) {
  const t = useTranslations('order.list');
  return (
    <>
      <Link href={`/certificates/${order.id}`} className="link wrap-anywhere">
        {order.commonName ?? t('unnamed')}
      </Link>
      {order.organisationName ? (
        <span className="block text-sm font-normal text-soft">{order.organisationName}</span>
      ) : null}
    </>
  );
}
