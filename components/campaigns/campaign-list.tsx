import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { CampaignLine } from '@/lib/views/campaign-view';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Tag } from '../ui/tag';

/** The campaigns of an account. */
export function CampaignList({ campaigns }: { campaigns: readonly CampaignLine[] }) {
  const t = useTranslations('campaign');
  return (
    <DataTable
      caption={t('list.caption')}
      hideCaption
      columns={useColumns()}
      rows={campaigns}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      }
    />
  );
}

function useColumns(): readonly Column<CampaignLine>[] {
  const t = useTranslations('campaign.list');
  return [
    {
      key: 'title',
      header: t('title'),
      cell: ({ id, title }) => (
        <Link href={`/campaigns/${id}`} className="link">
          {title}
        </Link>
      ),
    },
    {
      key: 'deadline',
      header: t('deadline'),
      cell: ({ deadline }) => <DateText at={deadline} style="datetime" />,
    },
    {
      key: 'progress',
      header: t('progress'),
      cell: ({ installed, total }) => t('of', { done: String(installed), total: String(total) }),
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ closedAt }) => (closedAt ? <Tag>{t('closed')}</Tag> : <Tag tone="info">{t('open')}</Tag>),
    },
  ];
}
