import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table';
import { Mono } from '../ui/mono';
import { Tag } from '../ui/tag';

interface OrganisationLine {
  readonly id: string;
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly city: string;
  readonly orders: number;
  readonly deactivatedAt: Date | null;
}

/** The organisations of an account with how many orders each has. */
export function OrganisationTable({ rows, empty }: { rows: readonly OrganisationLine[]; empty: ReactNode }) {
  const t = useTranslations('organisations');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'name',
          header: t('name'),
          cell: ({ id, name }) => (
            <Link href={`/account/organisations/${id}`} className="link">
              {name}
            </Link>
          ),
        },
        { key: 'kvk', header: t('kvkNumber'), cell: ({ kvkNumber }) => <Mono>{kvkNumber ?? '–'}</Mono> },
        { key: 'city', header: t('city'), cell: ({ city }) => city },
        { key: 'orders', header: t('orders'), numeric: true, cell: ({ orders }) => orders },
        {
          key: 'state',
          header: t('state'),
          cell: ({ deactivatedAt }) =>
            deactivatedAt ? <Tag>{t('inactive')}</Tag> : <Tag tone="success">{t('active')}</Tag>,
        },
      ]}
    />
  );
}
