import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { withdrawOpenLinks } from '@/lib/db/links';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { guardTries } from '../accounts/parts/guard-tries';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { inviteLimit } from './invite-member';
import { mailInvitation } from './parts/mail-invitation';
import { ownerOf, ownersAct } from './parts/owners-act';
import { tellOwners } from './parts/tell-owners';

const open = { acceptedAt: null, withdrawnAt: null };

async function openInvitation(tx: Tx, accountId: string, invitationId: string) {
  const invitation = await tx.invitation.findFirst({ where: { id: knownId(invitationId), accountId } });
  if (!invitation) throw new Problem('not_found');
  if (invitation.acceptedAt || invitation.withdrawnAt) throw new Problem('invitation_not_open');
  return invitation;
}

/** Mails an invitation again with a new link. Throws `forbidden`, `not_found`, `invitation_not_open`, `too_many_requests`. */
export async function resendInvitation(actor: Actor, invitationId: string, at: Date = now()): Promise<void> {
  await guardTries(inviteLimit, ownerOf(actor).accountId, 'too_many_requests');
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const invitation = await openInvitation(tx, accountId, invitationId);
    // Two clicks within a minute are one wish.
    const minute = Math.floor(at.getTime() / 60_000);
    await mailInvitation(tx, invitation, `join_account:${invitation.id}:${minute}`);
    const subject = { action: 'resend_invitation', objectKind: 'invitation', objectId: invitation.id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}

/** Takes an invitation back: its link opens nothing any more. Throws `forbidden`, `not_found`, `invitation_not_open`. */
export async function withdrawInvitation(
  actor: Actor,
  invitationId: string,
  at: Date = now(),
): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const { id, email, role } = await openInvitation(tx, accountId, invitationId);
    const hit = await tx.invitation.updateMany({ where: { id, ...open }, data: { withdrawnAt: at } });
    if (hit.count !== 1) throw new Problem('invitation_not_open');
    await withdrawOpenLinks(tx, { purpose: 'join_account', invitationId: id }, at);
    await tellOwners(tx, { accountId, change: 'withdrawn', person: email, role, key: id });
    const subject = { action: 'withdraw_invitation', objectKind: 'invitation', objectId: id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}
