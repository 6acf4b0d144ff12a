'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { CampaignStage } from '@/lib/domain/campaign/campaign';
import type { ActionResult } from '@/lib/views/action-result';
import type { CampaignItemView } from '@/lib/views/campaign-view';
import { ActButton } from '../ui/act-button';
import { type Column, DataTable } from '../ui/data-table';
import { LinkButton } from '../ui/link-button';
import { Tag, type TagTone } from '../ui/tag';

export type TickInstalled = (input: {
  campaignId: string;
  itemId: string;
  installed: boolean;
}) => Promise<ActionResult<void>>;

interface CampaignBoardProps {
  campaignId: string;
  items: readonly CampaignItemView[];
  mayAct: boolean;
  tick: TickInstalled;
}

const tones: Readonly<Record<CampaignStage, TagTone>> = {
  todo: 'warning',
  under_way: 'plain',
  issued: 'info',
  installed: 'success',
};

/** Who does what, and how far it is; each row leads to where the next step is done. */
export function CampaignBoard({ campaignId, items, mayAct, tick }: CampaignBoardProps) {
  const t = useTranslations('campaign.board');
  const stages = useTranslations('campaign.stage');
  const columns: readonly Column<CampaignItemView>[] = [
    { key: 'name', header: t('name'), cell: (item) => <Name item={item} /> },
    { key: 'who', header: t('assignee'), cell: ({ assignee }) => assignee?.name ?? t('nobody') },
    {
      key: 'stage',
      header: t('stage'),
      cell: ({ stage, revoked }) => (
        <span className="flex flex-wrap gap-1 max-sm:justify-end">
          <Tag tone={tones[stage]}>{stages(stage)}</Tag>
          {revoked ? <Tag tone="danger">{t('revoked')}</Tag> : null}
        </span>
      ),
    },
    ...(mayAct
      ? [
          {
            key: 'act',
            header: t('act'),
            cell: (item: CampaignItemView) => <Act item={item} campaignId={campaignId} tick={tick} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t('mineDone')}</p>}
    />
  );
}

function Name({ item: { orderId, commonName, organisationName } }: { item: CampaignItemView }) {
  return (
    <>
      <Link href={`/certificates/${orderId}`} className="link wrap-anywhere">
        {commonName}
      </Link>
      {organisationName ? (
        <span className="block text-sm font-normal text-soft">{organisationName}</span>
      ) : null}
    </>
  );
}

interface ActProps extends Pick<CampaignBoardProps, 'campaignId' | 'tick'> {
  item: CampaignItemView;
}

function Act({ item: { id: itemId, stage, next, commonName }, campaignId, tick }: ActProps) {
  const t = useTranslations('campaign.board');
  const set = (installed: boolean) => () => tick({ campaignId, itemId, installed });
  const named = (text: string) => (
    <>
      {text}
      <span className="sr-only">: {commonName}</span>
    </>
  );
  if (stage === 'issued') return <ActButton action={set(true)}>{named(t('tick'))}</ActButton>;
  if (stage === 'installed') {
    return (
      <ActButton variant="quiet" action={set(false)}>
        {named(t('untick'))}
      </ActButton>
    );
  }
  return (
    <LinkButton href={next} size="sm" variant="secondary">
      {named(t(stage === 'todo' ? 'begin' : 'goOn'))}
    </LinkButton>
  );
}
