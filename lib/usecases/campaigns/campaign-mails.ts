import type { Tx } from '@/lib/db/client';
import type { ReminderStage } from '@/lib/domain/campaign/campaign';
import { dateText } from '@/lib/views/date-text';
import { queueMail } from '../mail/queue-mail';
import { campaignItems } from './campaign-items';

/**
 * Mails everybody who still has a certificate to replace, with the way to the one screen that lists theirs. Once per
 * person and stage; `again` tells a later handing out apart. Returns nothing to nobody who is done.
 */
export async function mailAssignees(
  tx: Tx,
  campaignId: string,
  stage: 'begin' | ReminderStage,
  again = '',
): Promise<void> {
  const campaign = await tx.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const open = (await campaignItems(tx, campaignId)).filter(({ stage: how }) => how !== 'installed');
  const counts = new Map<string, number>();
  for (const { assigneeId } of open) {
    if (assigneeId) counts.set(assigneeId, (counts.get(assigneeId) ?? 0) + 1);
  }
  const people = await tx.user.findMany({ where: { id: { in: [...counts.keys()] }, blockedAt: null } });
  for (const { id, email, locale, firstName } of people) {
    await queueMail(tx, {
      template: stage === 'begin' ? 'campaign_begun' : 'campaign_reminder',
      to: email,
      locale,
      userId: id,
      accountId: campaign.accountId,
      data: {
        name: firstName,
        campaignId,
        title: campaign.title,
        reason: campaign.reason,
        deadline: dateText(campaign.deadline, locale, 'datetime'),
        count: counts.get(id) ?? 0,
        late: stage === 'late' ? 'yes' : 'no',
      },
      dedupeKey: `campaign:${campaignId}:${stage}:${id}${again && `:${again}`}`,
    });
  }
}
