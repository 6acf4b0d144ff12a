import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canCompareCa } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { recordAudit } from '../audit/record-audit';

/** Has the CA's account compared with ours now instead of tonight. Asked twice, it is done once. Throws `forbidden`. */
export async function compareNow(actor: Actor): Promise<void> {
  if (!canCompareCa(actor)) throw new Problem('forbidden');
  const at = now();
  await transaction(async (tx) => {
    const askedAt = at.toISOString();
    await enqueue(tx, 'reconcile-ca', { askedAt }, { key: 'reconcile-ca', queue: 'reconcile-ca' });
    await recordAudit(tx, { actor, action: 'compare_with_ca', objectKind: 'ca', objectId: null, at });
  });
}
