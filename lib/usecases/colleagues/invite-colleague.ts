import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { NewColleague } from '@/lib/domain/account/colleague';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { needReason } from '../staff/need-reason';
import { addColleague, mailColleague } from './parts/add-colleague';
import { adminsAct } from './parts/admins-act';
import { otherColleague } from './parts/colleague-of';

/**
 * Asks somebody by mail to work here: the link leads to a password of their own and an authenticator app, once. Throws
 * `forbidden`, `sign_in_again`, `session_ended`, `conflict`, and `invalid_input` with field `reason` or `email`
 * (`already_colleague`).
 */
export async function inviteColleague(
  actor: Actor,
  { reason: why, ...person }: NewColleague & { reason: string },
  locale: Locale,
  at: Date = now(),
): Promise<{ id: string }> {
  const reason = needReason(why);
  return adminsAct(actor, at, async (tx, { userId }) => {
    const added = await addColleague(tx, person, locale, at);
    const { id, staffRole: role } = added;
    await mailColleague(tx, added, await nameOf(tx, userId), `staff_invited:${id}`);
    const subject = { action: 'invite_colleague', objectKind: 'user', objectId: id };
    await recordAudit(tx, { actor, ...subject, reason, detail: { role }, at });
    return { id };
  });
}

/**
 * Mails the link again, and makes the one before open nothing. Throws as {@link inviteColleague}, `not_found`,
 * `own_account`, `account_closed` for who is switched off, and `set_up_done` for who needs none any more.
 */
export async function inviteAgain(
  actor: Actor,
  { userId: asked, reason: why }: { userId: string; reason: string },
  at: Date = now(),
): Promise<void> {
  const reason = needReason(why);
  await adminsAct(actor, at, async (tx, { userId }) => {
    const colleague = await otherColleague(tx, asked, userId);
    if (colleague.blockedAt) throw new Problem('account_closed');
    if (colleague.setUpAt) throw new Problem('set_up_done');
    // Two clicks within a minute are one wish.
    const minute = Math.floor(at.getTime() / 60_000);
    const { id } = colleague;
    await mailColleague(tx, colleague, await nameOf(tx, userId), `staff_invited:${id}:${minute}`);
    const subject = { action: 'invite_colleague_again', objectKind: 'user', objectId: id };
    await recordAudit(tx, { actor, ...subject, reason, at });
  });
}

async function nameOf(tx: Tx, id: string): Promise<string> {
  const { firstName, lastName } = await tx.user.findUniqueOrThrow({ where: { id } });
  return `${firstName} ${lastName}`;
}
