import { type Db, db, type Tx } from '@/lib/db/client';
import { canManageCampaigns, canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, type Reader, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { AssigneeView } from '@/lib/views/campaign-view';
import { knownId } from '../known-id';

/** Who may read the campaigns of the own account: whoever sees its orders. Throws `forbidden`. */
export function campaignReader(actor: Actor): Reader {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  return actor;
}

/** Who may begin, hand out and close campaigns: the owners. Throws `forbidden`. */
export function campaignOwner(actor: Actor): Extract<Actor, { kind: 'user' }> {
  if (actor.kind !== 'user' || !canManageCampaigns(actor, actor)) throw new Problem('forbidden');
  return actor;
}

/** A campaign that is not closed, of the own account. Throws `not_found` and `campaign_closed`. */
export async function openCampaignOf(tx: Tx, accountId: string, campaignId: string) {
  const campaign = await tx.campaign.findFirst({ where: { id: knownId(campaignId), accountId } });
  if (!campaign) throw new Problem('not_found');
  if (campaign.closedAt) throw new Problem('campaign_closed');
  return campaign;
}

/** People of an account who can replace certificates. */
export async function assigneesOf(accountId: string, client: Db | Tx = db()): Promise<AssigneeView[]> {
  const people = await client.user.findMany({
    where: { accountId, role: { in: ['owner', 'requester'] }, blockedAt: null },
    orderBy: [{ firstName: 'asc' }, { lastName: 'asc' }],
    select: { id: true, firstName: true, lastName: true },
  });
  return people.map(({ id, firstName, lastName }) => ({ id, name: `${firstName} ${lastName}` }));
}
