import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { BatchDraft } from '@/lib/views/batch-view';
import { screenPath } from '@/lib/views/request-steps';
import { DataTable } from '../ui/data-table';
import { Mono } from '../ui/mono';
import { Tag } from '../ui/tag';

/** The requests that were made from one file, each with the way to check and submit it. */
export function BatchDrafts({ drafts }: { drafts: readonly BatchDraft[] }) {
  const t = useTranslations('batch.made');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={drafts}
      rowKey={({ orderId }) => orderId}
      empty={null}
      columns={[
        {
          key: 'organisation',
          header: t('organisation'),
          cell: ({ organisation, row }) => (
            <>
              <span className="block font-medium wrap-anywhere">{organisation}</span>
              <span className="text-sm text-soft">{t('row', { row: String(row) })}</span>
            </>
          ),
        },
        {
          key: 'name',
          header: t('name'),
          cell: ({ hostName }) => <Mono className="break-all">{hostName}</Mono>,
        },
        { key: 'order', header: t('order'), cell: ({ orderNumber }) => orderNumber },
        {
          key: 'state',
          header: t('state'),
          cell: ({ isDraft }) => (
            <Tag tone={isDraft ? 'seal' : 'success'}>{t(isDraft ? 'draft' : 'submitted')}</Tag>
          ),
        },
        {
          key: 'open',
          header: t('check'),
          cell: ({ isDraft, orderId, orderNumber }) => (
            <Link href={isDraft ? screenPath(orderId, 'check') : `/certificates/${orderId}`} className="link">
              {t(isDraft ? 'check' : 'view')}
              <span className="sr-only"> {orderNumber}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
