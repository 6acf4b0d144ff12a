import { db } from '@/lib/db/client';
import { canManageUsers, canSeeUsers } from '@/lib/domain/account/access';
import { type Actor, actorId, readsAccount } from '@/lib/domain/account/actor';
import { linkRules } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';
import { namesOf } from '../staff/names-of';

const day = 24 * 3_600_000;

/**
 * The people of the actor's account with what they may do and how well their sign-in is guarded, and who is invited.
 * Throws `forbidden`.
 */
export async function listMembers(actor: Actor) {
  if (!readsAccount(actor) || !canSeeUsers(actor, actor)) throw new Problem('forbidden');
  const { accountId } = actor;
  const [people, invitations] = await Promise.all([
    db().user.findMany({
      where: { accountId },
      include: {
        sessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
        authenticators: { where: { activatedAt: { not: null } }, select: { id: true } },
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    db().invitation.findMany({
      where: { accountId, acceptedAt: null, withdrawnAt: null },
      include: { mails: { orderBy: { queuedAt: 'desc' }, take: 1, select: { queuedAt: true } } },
      orderBy: { createdAt: 'desc' },
    }),
  ]);
  const inviters = await namesOf(invitations.map(({ invitedBy }) => invitedBy));
  return {
    mayManage: canManageUsers(actor, actor),
    members: people.map(({ id, firstName, lastName, email, username, role, sessions, ...person }) => ({
      id,
      name: `${firstName} ${lastName}`,
      email,
      username,
      role: role ?? 'auditor',
      self: id === actorId(actor),
      since: person.createdAt,
      lastSignInAt: sessions[0]?.createdAt ?? null,
      setUp: person.setUpAt !== null,
      authenticators: person.authenticators.length,
      removedAt: person.blockedAt,
    })),
    invitations: invitations.map(({ id, firstName, lastName, email, role, invitedBy, createdAt, mails }) => ({
      id,
      name: `${firstName} ${lastName}`,
      email,
      role,
      invitedBy: inviters.get(invitedBy) ?? '',
      until: new Date((mails[0]?.queuedAt ?? createdAt).getTime() + linkRules.join_account.lifeDays * day),
    })),
  };
}
