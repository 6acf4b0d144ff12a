import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { dueReminder } from '@/lib/domain/campaign/campaign';
import { addDays } from '@/lib/domain/validity/dates';
import { mailAssignees } from './campaign-mails';

/** Reminds whoever still has certificates to replace in an open campaign. Each stage once, however often it runs. */
export async function campaignRound(): Promise<void> {
  const at = now();
  const campaigns = await db().campaign.findMany({
    where: { closedAt: null, deadline: { gt: addDays(at, -7) } },
  });
  for (const { id, createdAt, deadline } of campaigns) {
    const stage = dueReminder(createdAt, deadline, at);
    if (stage) await transaction((tx) => mailAssignees(tx, id, stage));
  }
}
