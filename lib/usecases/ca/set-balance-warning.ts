import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canAdminister } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { keepWarnBelowCents } from '../reconcile/compare-account';

/** Sets below which balance at the CA our people are warned, in cents. Throws `forbidden` for anybody but admins. */
export async function setBalanceWarning(actor: Actor, cents: number): Promise<void> {
  if (!canAdminister(actor)) throw new Problem('forbidden');
  const at = now();
  await keepWarnBelowCents(cents, at);
  const action = 'set_ca_balance_warning';
  await transaction((tx) =>
    recordAudit(tx, { actor, action, objectKind: 'ca', objectId: null, detail: { cents }, at }),
  );
}
