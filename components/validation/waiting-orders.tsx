import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { WaitingOrder } from '@/lib/views/validation-view';
import { Age } from '../staff/age';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Mono } from '../ui/mono';

/** Orders that wait for others than us, the longest first. */
export function WaitingOrders({ orders, now }: { orders: readonly WaitingOrder[]; now: Date }) {
  const t = useTranslations('validation');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={orders}
      rowKey={({ id }) => id}
      columns={[
        { key: 'order', header: t('orders.order'), cell: (order) => <OrderName order={order} /> },
        { key: 'organisation', header: t('orders.organisation'), cell: ({ organisation }) => organisation },
        { key: 'waits', header: t('orders.waits'), cell: (order) => <Checks order={order} /> },
        {
          key: 'since',
          header: t('orders.since'),
          cell: ({ stateSince }) => <Age at={stateSince} now={now} />,
        },
      ]}
      empty={<EmptyState title={t('orders.empty.title')}>{t('orders.empty.text')}</EmptyState>}
    />
  );
}

function OrderName({ order: { id, number, commonName } }: { order: WaitingOrder }) {
  return (
    <>
      <Link href={`/staff/validation/${id}`} className="link">
        {number}
      </Link>
      {commonName ? <Mono className="block text-sm font-normal wrap-anywhere">{commonName}</Mono> : null}
    </>
  );
}

function Checks({ order: { checks } }: { order: WaitingOrder }) {
  const kinds = useTranslations('check.kind');
  return checks.map(({ kind }) => kinds(kind)).join(', ');
}
