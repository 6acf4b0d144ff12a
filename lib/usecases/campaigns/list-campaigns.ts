import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { CampaignLine } from '@/lib/views/campaign-view';
import { campaignReader } from './campaign-access';

/** The campaigns of the own account, open ones first, then the newest. Throws `forbidden`. */
export async function listCampaigns(actor: Actor): Promise<CampaignLine[]> {
  const { accountId } = campaignReader(actor);
  const [campaigns, installed] = await Promise.all([
    db().campaign.findMany({
      where: { accountId },
      include: { _count: { select: { items: true } } },
      orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    }),
    db().campaignItem.groupBy({
      by: ['campaignId'],
      where: { campaign: { accountId }, installedAt: { not: null } },
      _count: true,
    }),
  ]);
  const done = new Map(installed.map(({ campaignId, _count }) => [campaignId, _count]));
  return campaigns.map(({ id, title, deadline, closedAt, _count }) => ({
    id,
    title,
    deadline,
    closedAt,
    total: _count.items,
    installed: done.get(id) ?? 0,
  }));
}
