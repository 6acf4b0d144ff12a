import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { assigneesOf, campaignOwner, openCampaignOf } from './campaign-access';
import { campaignItems } from './campaign-items';
import { mailAssignees } from './campaign-mails';

export interface HandOut {
  readonly campaignId: string;
  /** Whose; empty: everybody's. */
  readonly from: string;
  readonly to: string;
}

/**
 * Hands the certificates that are not installed yet from one person to another, who is mailed. Throws `forbidden`,
 * `not_found`, `campaign_closed`, and `invalid_input` for somebody who cannot do it.
 */
export async function handOut(actor: Actor, { campaignId, from, to }: HandOut): Promise<void> {
  const { accountId } = campaignOwner(actor);
  await transaction(async (tx) => {
    const { id } = await openCampaignOf(tx, accountId, campaignId);
    const able = await assigneesOf(accountId, tx);
    if (!able.some((person) => person.id === to)) {
      throw new Problem('invalid_input', { fields: { to: 'unknown_choice' } });
    }
    await tx.campaignItem.updateMany({
      where: { campaignId: id, installedAt: null, ...(from && { assigneeId: from }) },
      data: { assigneeId: to },
    });
    await mailAssignees(tx, id, 'begin', String(now().getTime()));
  });
}

/**
 * Somebody says that the new certificate is installed, or takes that back. Throws `not_found` for strangers and other
 * campaigns, `campaign_closed`, and `campaign_not_issued` while there is no new certificate.
 */
export async function tickInstalled(
  actor: Actor,
  { campaignId, itemId, installed }: { campaignId: string; itemId: string; installed: boolean },
): Promise<void> {
  if (actor.kind !== 'user' || !canRequest(actor, actor)) throw new Problem('not_found');
  await transaction(async (tx) => {
    const { id } = await openCampaignOf(tx, actor.accountId, campaignId);
    const item = (await campaignItems(tx, id)).find((one) => one.id === itemId);
    if (!item) throw new Problem('not_found');
    if (installed && item.stage !== 'issued' && item.stage !== 'installed') {
      throw new Problem('campaign_not_issued');
    }
    await tx.campaignItem.update({
      where: { id: itemId },
      data: installed
        ? { installedAt: now(), installedBy: actor.userId }
        : { installedAt: null, installedBy: null },
    });
  });
}

/** Closes a campaign: no more reminders, and the board stays to be read. Throws `forbidden` and `not_found`. */
export async function closeCampaign(actor: Actor, campaignId: string): Promise<void> {
  const { accountId } = campaignOwner(actor);
  await transaction(async (tx) => {
    const { id, title } = await openCampaignOf(tx, accountId, campaignId);
    await tx.campaign.update({ where: { id }, data: { closedAt: now() } });
    const audit = { action: 'close_campaign', objectKind: 'account', objectId: accountId, reason: title };
    await recordAudit(tx, { actor, ...audit });
  });
}
