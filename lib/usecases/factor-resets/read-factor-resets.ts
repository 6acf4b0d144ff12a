import { findUser } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { findFactorResets } from '@/lib/db/factor-resets';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { FactorResetView } from '@/lib/views/sign-in-access-view';
import { knownId } from '../known-id';
import { namesOf } from '../staff/names-of';
import { resetStaff } from './reset-staff';

type Row = Awaited<ReturnType<typeof findFactorResets>>[number];

/** Where a case stands, in one word. */
function stateOf({ completedAt, stoppedAt, decision }: Row): FactorResetView['state'] {
  if (completedAt) return 'completed';
  if (decision === 'failed') return 'refused';
  if (stoppedAt) return 'stopped';
  return decision === 'passed' ? 'approved' : 'open';
}

/**
 * The cases of a lost authenticator of one user, the newest first, as sales sees them. Throws Problem `forbidden`,
 * `own_account` or `not_found`.
 */
export async function readFactorResets(actor: Actor, userId: string) {
  const user = await findUser(db(), knownId(userId));
  const staff = resetStaff(actor, user);
  if (!user) throw new Problem('not_found');
  const rows = await findFactorResets(db(), user.id);
  const names = await namesOf(rows.flatMap(({ openedBy, decidedBy }) => [openedBy, decidedBy]));
  return rows.map((row) => ({
    id: row.id,
    state: stateOf(row),
    howKnown: row.howKnown,
    openedBy: names.get(row.openedBy) ?? '',
    openedAt: row.openedAt,
    decidedBy: row.decidedBy ? (names.get(row.decidedBy) ?? '') : null,
    decidedAt: row.decidedAt,
    reason: row.reason,
    mayDecide: stateOf(row) === 'open' && row.openedBy !== staff.userId,
  }));
}
