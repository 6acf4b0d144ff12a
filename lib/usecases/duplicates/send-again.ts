import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Duplicate } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { enqueue } from '@/lib/jobs/enqueue';
import { raiseWorkItem } from '../staff/raise-work-item';
import type { ListedDuplicate } from './list-at-ca';

/** A slow CA may still be making it: only after this long does "not there" count as "never made". */
const patience = 2 * 60_000;

/**
 * What was lost and is not in the CA's list: waited for at first, and then it goes out again. Not while the list has one
 * that is not ours to tell: it may be this one, so our people look.
 */
export async function sendAgain(duplicate: Duplicate, listed: readonly ListedDuplicate[]): Promise<void> {
  const { id, orderId, sentToCaAt } = duplicate;
  const at = now();
  if (sentToCaAt && at.getTime() - sentToCaAt.getTime() < patience) return;
  const strange = await strangers(listed);
  await transaction(async (tx) => {
    if (strange.length > 0) {
      const params = { about: 'duplicate_unclear', certificates: strange.join(', ') } as const;
      await raiseWorkItem(tx, { kind: 'ca_unclear', orderId, params, dedupeKey: `duplicate:${id}` });
      return;
    }
    const hit = await tx.duplicate.updateMany({
      where: { id, state: 'unclear' },
      data: { state: 'asked', sentToCaAt: null },
    });
    if (hit.count !== 1) return;
    await enqueue(tx, 'duplicate-at-ca', { duplicateId: id }, { key: `duplicate-at-ca:${id}:again` });
  });
}

/** Certificates in the list that no row of ours stands for and whose key the CA does not tell. */
async function strangers(listed: readonly ListedDuplicate[]): Promise<string[]> {
  const unread = listed.flatMap(({ certificateId, keyHash }) => (keyHash ? [] : [certificateId]));
  const known = await db().duplicate.findMany({
    where: { caCertificateId: { in: unread } },
    select: { caCertificateId: true },
  });
  return unread.filter((id) => !known.some(({ caCertificateId }) => caCertificateId === id));
}
