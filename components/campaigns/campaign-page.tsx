import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { campaignStages } from '@/lib/domain/campaign/campaign';
import type { ActionResult } from '@/lib/views/action-result';
import type { CampaignBoardView } from '@/lib/views/campaign-view';
import { buttonClass } from '../ui/button-styles';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { DateText } from '../ui/date-text';
import { PageHeader } from '../ui/page-header';
import { Tag } from '../ui/tag';
import { CampaignBoard, type TickInstalled } from './campaign-board';
import { HandOutForm } from './hand-out-form';

interface CampaignPageProps {
  board: CampaignBoardView;
  /** Only what the reader has to do. */
  onlyMine: boolean;
  actions: {
    readonly tick: TickInstalled;
    readonly handOut: Parameters<typeof HandOutForm>[0]['handOut'];
    readonly close: (input: { campaignId: string }) => Promise<ActionResult<void>>;
  };
}

const DAY_HOURS = 48;

/** The board of a campaign, or the one list of somebody who has something to replace (M67). */
export function CampaignPage({ board, onlyMine, actions }: CampaignPageProps) {
  const t = useTranslations('campaign.board');
  const title = useTranslations('campaign')('title');
  const items = onlyMine ? board.items.filter(({ mine }) => mine) : board.items;
  return (
    <>
      <PageHeader
        title={board.title}
        lead={onlyMine ? t('mineLead') : undefined}
        breadcrumbs={[{ href: '/campaigns', text: title }]}
        tag={<TimeLeft board={board} />}
        actions={
          <a href={`/api/campaigns/${board.id}`} className={buttonClass('secondary')} download>
            {t('export')}
          </a>
        }
      />
      <div className="space-y-8">
        <Facts board={board} />
        <p>
          <Link href={`/campaigns/${board.id}${onlyMine ? '' : '?of=me'}`} className="link">
            {t(onlyMine ? 'everybody' : 'mine')}
          </Link>
        </p>
        <CampaignBoard campaignId={board.id} items={items} mayAct={board.mayAct} tick={actions.tick} />
        {board.mayManage && !onlyMine ? <Manage board={board} actions={actions} /> : null}
      </div>
    </>
  );
}

function TimeLeft({ board: { closedAt, hoursLeft } }: Pick<CampaignPageProps, 'board'>) {
  const t = useTranslations('campaign.board');
  if (closedAt) return <Tag>{t('closed')}</Tag>;
  if (hoursLeft < 0) return <Tag tone="danger">{t('late')}</Tag>;
  const soon = hoursLeft < DAY_HOURS;
  return (
    <Tag tone={soon ? 'warning' : 'info'}>
      {soon ? t('left', { hours: hoursLeft }) : t('leftDays', { days: Math.floor(hoursLeft / 24) })}
    </Tag>
  );
}

function Facts({ board }: Pick<CampaignPageProps, 'board'>) {
  const t = useTranslations('campaign');
  return (
    <div className="space-y-4">
      <p>
        {t('board.deadline')}: <DateText at={board.deadline} style="datetime" />
      </p>
      <p className="max-w-[65ch]">
        {t('board.reason')}: {board.reason}
      </p>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {campaignStages.map((stage) => (
          <div key={stage} className="rounded-lg border border-line bg-surface px-4 py-3">
            <dt className="text-sm text-soft">{t(`stage.${stage}`)}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{board.counts[stage]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Manage({ board, actions }: Pick<CampaignPageProps, 'board' | 'actions'>) {
  const t = useTranslations('campaign.board');
  return (
    <div className="space-y-6">
      <HandOutForm campaignId={board.id} assignees={board.assignees} handOut={actions.handOut} />
      <ConfirmDialog
        trigger={{ text: t('close'), variant: 'secondary' }}
        title={t('closeTitle')}
        confirmText={t('closeConfirm')}
        action={actions.close.bind(null, { campaignId: board.id })}
      >
        <p>{t('closeText')}</p>
      </ConfirmDialog>
    </div>
  );
}
