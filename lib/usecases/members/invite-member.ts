import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Limit } from '@/lib/db/rate-limit';
import type { Actor } from '@/lib/domain/account/actor';
import type { Invitee } from '@/lib/domain/account/invitation';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { guardTries } from '../accounts/parts/guard-tries';
import { recordAudit } from '../audit/record-audit';
import { mailInvitation } from './parts/mail-invitation';
import { ownerOf, ownersAct } from './parts/owners-act';
import { tellOwners } from './parts/tell-owners';

/** Per account: enough for a whole department, too few to send strangers mail through us. */
export const inviteLimit: Limit = { name: 'invite', tries: 40, perSeconds: 3600, blockSeconds: 3600 };

/**
 * Asks somebody by mail to join the account. Whether the address is known to us from another account makes no
 * difference, neither here nor in the mail (C-09). Throws `forbidden`, `too_many_requests`, and `invalid_input` with
 * field `email` for who belongs to this account already (`already_member`) or is invited (`already_invited`).
 */
export async function inviteMember(
  actor: Actor,
  invitee: Invitee,
  locale: Locale,
  at: Date = now(),
): Promise<void> {
  await guardTries(inviteLimit, ownerOf(actor).accountId, 'too_many_requests');
  await ownersAct(actor, at, async (tx, { accountId, userId }) => {
    await needUnknown(tx, accountId, invitee.email);
    const invitation = { id: newId(), accountId, ...invitee, locale, invitedBy: userId, createdAt: at };
    await tx.invitation.create({ data: invitation });
    await mailInvitation(tx, invitation, `join_account:${invitation.id}`);
    const { id: key, role } = invitation;
    await tellOwners(tx, { accountId, change: 'invited', person: invitee.email, role, key });
    const subject = { action: 'invite_member', objectKind: 'invitation', objectId: invitation.id };
    await recordAudit(tx, { actor, ...subject, detail: { role }, at });
  });
}

async function needUnknown(tx: Tx, accountId: string, typed: string): Promise<void> {
  const email = { equals: typed, mode: 'insensitive' as const };
  const refuse = (problem: 'already_member' | 'already_invited') =>
    new Problem('invalid_input', { fields: { email: problem } });
  if (await tx.user.findFirst({ where: { accountId, email } })) throw refuse('already_member');
  const open = { acceptedAt: null, withdrawnAt: null };
  if (await tx.invitation.findFirst({ where: { accountId, email, ...open } }))
    throw refuse('already_invited');
}
