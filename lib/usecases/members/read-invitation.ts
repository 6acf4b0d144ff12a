import { db, type Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { isUsernameSettled } from '../accounts/parts/claim-username';

/** The invitation that a link actor holds. Throws `forbidden` for anybody else and `not_found`. */
export async function heldInvitation(client: Pick<Tx, 'invitation'>, actor: Actor) {
  if (actor.kind !== 'link' || actor.purpose !== 'join_account') throw new Problem('forbidden');
  const invitation = await client.invitation.findUnique({
    where: { id: actor.subjectId },
    include: { account: { select: { name: true, number: true } } },
  });
  if (!invitation) throw new Problem('not_found');
  return invitation;
}

/**
 * What somebody who opened an invitation sees: who invites, to which account, as what. Throws `forbidden`, `not_found`,
 * and `invitation_not_open` once it was used or taken back.
 */
export async function readInvitation(actor: Actor) {
  const invitation = await heldInvitation(db(), actor);
  const { acceptedAt, withdrawnAt, invitedBy, account, email, firstName, lastName, role } = invitation;
  if (acceptedAt || withdrawnAt) throw new Problem('invitation_not_open');
  const inviter = await db().user.findUnique({ where: { id: invitedBy } });
  return {
    organisation: account.name,
    accountNumber: account.number,
    inviter: inviter ? `${inviter.firstName} ${inviter.lastName}` : account.name,
    email,
    firstName,
    lastName,
    role,
    /** Their address is a username already, in this or another account: they need a second one. */
    addressTaken: await isUsernameSettled(db(), email),
  };
}
