'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ApiScope } from '@/lib/domain/api/scopes';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Tag } from '../ui/tag';

interface KeyLine {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly ApiScope[];
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly works: boolean;
}

interface KeyTableProps {
  rows: readonly KeyLine[];
  empty: ReactNode;
  /** Left out for who may not change anything. */
  revoke: ((input: { apiKeyId: string }) => Promise<ActionResult<void>>) | undefined;
}

/** The keys of the account: by what to know each, what it may, and whether it is used. */
export function KeyTable({ rows, empty, revoke }: KeyTableProps) {
  const t = useTranslations('apiKey');
  const act: Column<KeyLine> = {
    key: 'act',
    header: t('act'),
    cell: (line) => (revoke && line.works ? <Revoke line={line} revoke={revoke} /> : null),
  };
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[...useColumns(), ...(revoke ? [act] : [])]}
    />
  );
}

function useColumns(): readonly Column<KeyLine>[] {
  const t = useTranslations('apiKey');
  return [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name, prefix }) => (
        <>
          <span className="font-medium wrap-anywhere">{name}</span>
          <Mono className="block text-soft">{prefix}…</Mono>
        </>
      ),
    },
    {
      key: 'scopes',
      header: t('scopes'),
      cell: ({ scopes }) => <span className="font-mono text-sm">{scopes.join(', ')}</span>,
    },
    {
      key: 'made',
      header: t('made'),
      cell: ({ madeAt, madeBy }) => (
        <>
          <DateText at={madeAt} style="short" />
          <span className="block text-soft">{madeBy}</span>
        </>
      ),
    },
    {
      key: 'used',
      header: t('used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <DateText at={lastUsedAt} style="short" /> : t('never')),
    },
    {
      key: 'ends',
      header: t('ends'),
      cell: ({ expiresAt }) => (expiresAt ? <DateText at={expiresAt} style="short" /> : t('noEnd')),
    },
    { key: 'state', header: t('state'), cell: (line) => <KeyState line={line} /> },
  ];
}

function KeyState({ line: { works, revokedAt } }: { line: KeyLine }) {
  const t = useTranslations('apiKey.states');
  if (works) return <Tag tone="success">{t('works')}</Tag>;
  return <Tag>{t(revokedAt ? 'revoked' : 'expired')}</Tag>;
}

function Revoke({
  line: { id: apiKeyId, name },
  revoke,
}: {
  line: KeyLine;
  revoke: NonNullable<KeyTableProps['revoke']>;
}) {
  const t = useTranslations('apiKey.revoke');
  return (
    <ConfirmDialog
      trigger={{
        text: (
          <>
            {t('trigger')}
            <span className="sr-only">: {name}</span>
          </>
        ),
        size: 'sm',
        variant: 'quiet',
      }}
      title={t('title', { name })}
      confirmText={t('confirm')}
      danger
      action={() => revoke({ apiKeyId })}
    >
      <p>{t('text')}</p>
    </ConfirmDialog>
  );
}
