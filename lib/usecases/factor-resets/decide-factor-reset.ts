import { now } from '@/lib/base/clock';
import { findUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { decideRow, findFactorReset } from '@/lib/db/factor-resets';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { mailOwner } from '../accounts/parts/security-mail';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { resetStaff } from './reset-staff';

export interface FactorJudgement {
  readonly id: string;
  readonly outcome: 'passed' | 'failed';
  readonly reason: string;
}

/**
 * Second of two employees: yes mails the owner a link of two days to a new authenticator, no only says so. Throws
 * Problem `second_person_needed` for whoever opened the case (the database refuses it too), `factor_reset_not_open`,
 * `forbidden`, `own_account`, `not_found`, and `invalid_input` with field `reason`.
 */
export async function decideFactorReset(
  actor: Actor,
  judgement: FactorJudgement,
  at: Date = now(),
): Promise<void> {
  const id = knownId(judgement.id);
  const reason = needReason(judgement.reason);
  await transaction(async (tx) => {
    const reset = await findFactorReset(tx, id);
    const user = reset ? await findUser(tx, reset.userId) : null;
    const staff = resetStaff(actor, user);
    if (!reset || !user) throw new Problem('not_found');
    if (reset.openedBy === staff.userId) throw new Problem('second_person_needed');
    const { outcome: decision } = judgement;
    const decided = { decidedBy: staff.userId, decision, reason, decidedAt: at };
    if (!(await decideRow(tx, id, decided))) throw new Problem('factor_reset_not_open');
    await closeWork(tx, id, staff.userId, reason, at);
    const template = decision === 'passed' ? 'reset_factor' : 'factor_reset_refused';
    await mailOwner(tx, user, template, { about: id, data: {} });
    const action = decision === 'passed' ? 'approve_factor_reset' : 'refuse_factor_reset';
    await recordAudit(tx, { actor, action, objectKind: 'user', objectId: user.id, reason, at });
  });
}

/** What was asked of a colleague is done. */
export async function closeWork(
  tx: Tx,
  resetId: string,
  doneBy: string | null,
  outcome: string,
  at: Date,
): Promise<void> {
  await tx.workItem.updateMany({
    where: { dedupeKey: `factor_reset:${resetId}`, doneAt: null },
    data: { doneAt: at, doneBy, outcome },
  });
}
