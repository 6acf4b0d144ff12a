import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EndpointView } from '@/lib/views/webhook-view';
import { DataTable } from '../ui/data-table';
import { Tag } from '../ui/tag';

/** Where the account hears what happens. */
export function EndpointTable({ rows, empty }: { rows: readonly EndpointView[]; empty: ReactNode }) {
  const t = useTranslations('webhook');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'url',
          header: t('columns.url'),
          cell: ({ id, url, kind }) => (
            <>
              <Link href={`/webhooks/${id}`} className="link break-all">
                {url}
              </Link>
              <p className="text-sm text-soft">{t(`kind.${kind}`)}</p>
            </>
          ),
        },
        {
          key: 'events',
          header: t('columns.events'),
          cell: ({ events }) => <span className="font-mono text-sm">{events.join(', ')}</span>,
        },
        {
          key: 'state',
          header: t('columns.state'),
          cell: ({ endedAt }) => <EndpointTag ended={endedAt !== null} />,
        },
      ]}
    />
  );
}

/** On, or stopped. */
export function EndpointTag({ ended }: { ended: boolean }) {
  const t = useTranslations('webhook');
  return ended ? <Tag tone="danger">{t('ended')}</Tag> : <Tag tone="success">{t('active')}</Tag>;
}
