import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { findUser } from '@/lib/db/accounts';
import { insertFactorReset, stopLapsed } from '@/lib/db/factor-resets';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { linkRules } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';
import { mailOwner } from '../accounts/parts/security-mail';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { raiseWorkItem } from '../staff/raise-work-item';
import { resetStaff } from './reset-staff';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * First of two employees: somebody has lost their app and their recovery codes, and this is how the caller was known
 * (ASVS 5.0 6.4.4). Never by the security questions alone, which only help to know the voice (C-06). The owner is
 * mailed at once and a colleague is asked to decide. Throws Problem `forbidden`, `own_account`, `not_found`,
 * `factor_reset_running`, and `invalid_input` with field `reason`.
 */
export async function openFactorReset(
  actor: Actor,
  { userId: typed, reason }: { userId: string; reason: string },
  at: Date = now(),
): Promise<{ id: string }> {
  const userId = knownId(typed);
  const howKnown = needReason(reason);
  return transaction(async (tx) => {
    const user = await findUser(tx, userId);
    const staff = resetStaff(actor, user);
    if (!user?.setUpAt) throw new Problem('not_found');
    await stopLapsed(tx, userId, new Date(at.getTime() - linkRules.reset_factor.lifeDays * DAY_MS), at);
    const id = newId();
    const row = { id, userId, openedBy: staff.userId, howKnown, openedAt: at };
    if (!(await insertFactorReset(tx, row))) throw new Problem('factor_reset_running');
    const account = user.accountId ? { accountId: user.accountId } : {};
    const person = `${user.firstName} ${user.lastName}`;
    const ours = user.staffRole ? { colleague: userId } : {};
    const params = { about: 'factor_lost', person, ...ours } as const;
    await raiseWorkItem(tx, { kind: 'factor_reset', dedupeKey: `factor_reset:${id}`, params, ...account });
    await mailOwner(tx, user, 'factor_reset_opened', { about: id, data: {} });
    const subject = { action: 'open_factor_reset', objectKind: 'user', objectId: userId };
    await recordAudit(tx, { actor, ...subject, reason: howKnown, at });
    return { id };
  });
}
