import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canManageCampaigns, canRequest } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { campaignStages } from '@/lib/domain/campaign/campaign';
import { Problem } from '@/lib/domain/problem';
import type { CampaignBoardView, CampaignItemView } from '@/lib/views/campaign-view';
import { certificateName } from '../certificates/named-certificate';
import { knownId } from '../known-id';
import { assigneesOf, campaignReader } from './campaign-access';
import { campaignItems } from './campaign-items';

const HOUR_MS = 60 * 60 * 1000;

type Item = Awaited<ReturnType<typeof campaignItems>>[number];

/** The board of a campaign: who does what, and how far it is (M67). Throws `forbidden` and `not_found`. */
export async function readCampaign(actor: Actor, campaignId: string): Promise<CampaignBoardView> {
  const { accountId } = campaignReader(actor);
  const campaign = await db().campaign.findFirst({ where: { id: knownId(campaignId), accountId } });
  if (!campaign) throw new Problem('not_found');
  const [found, assignees] = await Promise.all([campaignItems(db(), campaign.id), assigneesOf(accountId)]);
  const names = new Map(assignees.map(({ id, name }) => [id, name]));
  const items = found.map((item) => shown(item, names, actorId(actor)));
  const count = (stage: Item['stage']) => items.filter((item) => item.stage === stage).length;
  const { id, title, reason, deadline, createdAt, closedAt } = campaign;
  return {
    id,
    title,
    reason,
    deadline,
    createdAt,
    closedAt,
    hoursLeft: Math.floor((deadline.getTime() - now().getTime()) / HOUR_MS),
    counts: Object.fromEntries(campaignStages.map((stage) => [stage, count(stage)])) as Record<
      Item['stage'],
      number
    >,
    items,
    assignees,
    mayManage: canManageCampaigns(actor, campaign) && !closedAt,
    mayAct: canRequest(actor, campaign) && !closedAt,
  };
}

function shown(item: Item, names: ReadonlyMap<string, string>, me: string | null): CampaignItemView {
  const { id, stage, assigneeId, certificate } = item;
  const { order } = certificate;
  const name = assigneeId && names.get(assigneeId);
  return {
    id,
    orderId: order.id,
    orderNumber: order.number,
    commonName: certificateName(certificate),
    organisationName: order.organisation?.name ?? '',
    serialNumber: certificate.serialNumber,
    notAfter: certificate.notAfter,
    assignee: assigneeId && name ? { id: assigneeId, name } : null,
    mine: assigneeId !== null && assigneeId === me,
    stage,
    revoked: certificate.revokedAt !== null,
    next: nextPage(certificate),
  };
}

/**
 * A reissue where the order still runs, the follow-up where there is one, a renewal where the order has ended. Another
 * duplicate for a duplicate, on the order that runs: a reissue would leave it as it is.
 */
function nextPage({ duplicateId, order: { id, state, renewals } }: Item['certificate']): string {
  const [renewal] = renewals;
  if (duplicateId) return `/certificates/${renewal?.id ?? id}/duplicate`;
  if (renewal) return `/certificates/${renewal.id}`;
  const runs = state === 'issued' || state === 'completed' || state === 'reissuing';
  return `/certificates/${id}/${runs ? 'create?why=new' : 'renew'}`;
}
