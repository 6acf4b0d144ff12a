import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { withdrawOpenLinks } from '@/lib/db/links';
import type { Actor, StaffRole } from '@/lib/domain/account/actor';
import { linkPurposes, linkRules } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';
import { workKinds } from '@/lib/domain/work/work';
import { recordAudit } from '../audit/record-audit';
import { canDoWork } from '../staff/finish-work';
import { needReason } from '../staff/need-reason';
import { adminsAct } from './parts/admins-act';
import { type Colleague, otherColleague, tellColleague } from './parts/colleague-of';

interface Wish {
  readonly userId: string;
  readonly reason: string;
}

/**
 * Gives one of our people other work, from their next request on; what they had taken up and may not do any more goes
 * back to the queue. Throws `forbidden`, `sign_in_again`, `session_ended`, `not_found`, `own_account`,
 * `nothing_changes`, and `invalid_input` with field `reason`.
 */
export async function changeStaffRole(
  actor: Actor,
  { userId, reason: why, staffRole }: Wish & { staffRole: StaffRole },
  at: Date = now(),
): Promise<void> {
  const reason = needReason(why);
  await adminsAct(actor, at, async (tx, admin) => {
    const colleague = await otherColleague(tx, userId, admin.userId);
    if (colleague.staffRole === staffRole) throw new Problem('nothing_changes');
    await tx.user.update({ where: { id: colleague.id }, data: { staffRole } });
    await handBack(tx, { ...colleague, staffRole });
    await tellColleague(tx, { ...colleague, staffRole }, 'role', at);
    const detail = { before: colleague.staffRole, role: staffRole };
    const subject = { action: 'change_staff_role', objectKind: 'user', objectId: colleague.id };
    await recordAudit(tx, { actor, ...subject, reason, detail, at });
  });
}

/**
 * Takes away access to the portal of one of our people: sessions end now, a half-finished sign-in and mailed links
 * lapse, and all that they had taken up goes back to the queue. What they did stays. Throws as
 * {@link changeStaffRole}.
 */
export async function switchOff(
  actor: Actor,
  { userId, reason: why }: Wish,
  at: Date = now(),
): Promise<void> {
  const reason = needReason(why);
  await adminsAct(actor, at, async (tx, admin) => {
    const colleague = await otherColleague(tx, userId, admin.userId);
    if (colleague.blockedAt) throw new Problem('nothing_changes');
    await tx.user.update({ where: { id: colleague.id }, data: { blockedAt: at } });
    await closeDoors(tx, colleague.id, at);
    await tx.workItem.updateMany({ where: heldBy(colleague.id), data: { takenBy: null, takenAt: null } });
    await tellColleague(tx, colleague, 'off', at);
    const subject = { action: 'switch_off_colleague', objectKind: 'user', objectId: colleague.id };
    await recordAudit(tx, { actor, ...subject, reason, detail: { role: colleague.staffRole }, at });
  });
}

/** Gives access back, with the work and the sign-in they had. Throws as {@link changeStaffRole}. */
export async function switchOn(actor: Actor, { userId, reason: why }: Wish, at: Date = now()): Promise<void> {
  const reason = needReason(why);
  await adminsAct(actor, at, async (tx, admin) => {
    const colleague = await otherColleague(tx, userId, admin.userId);
    if (!colleague.blockedAt) throw new Problem('nothing_changes');
    await tx.user.update({ where: { id: colleague.id }, data: { blockedAt: null } });
    await tellColleague(tx, colleague, 'on', at);
    const subject = { action: 'switch_on_colleague', objectKind: 'user', objectId: colleague.id };
    await recordAudit(tx, { actor, ...subject, reason, detail: { role: colleague.staffRole }, at });
  });
}

const heldBy = (userId: string) => ({ takenBy: userId, doneAt: null });

/** What is about the sign-in of a person. */
const ownPurposes = linkPurposes.filter((purpose) => linkRules[purpose].subject === 'userId');

async function closeDoors(tx: Tx, userId: string, at: Date): Promise<void> {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: at } });
  await tx.pendingSignIn.deleteMany({ where: { userId } });
  for (const purpose of ownPurposes) await withdrawOpenLinks(tx, { purpose, userId }, at);
}

async function handBack(tx: Tx, { id, staffRole }: Colleague): Promise<void> {
  const actor = { kind: 'staff', userId: id, staffRole, sessionId: '' } as const;
  const kind = { in: workKinds.filter((each) => !canDoWork(actor, each)) };
  await tx.workItem.updateMany({
    where: { ...heldBy(id), kind },
    data: { takenBy: null, takenAt: null },
  });
}
