import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor, Role } from '@/lib/domain/account/actor';
import { joinSchema } from '@/lib/domain/account/invitation';
import { makeUser, noon, password, signedIn } from '../accounts/accounts.fixture';
import type { LinkActor } from '../links/read-link-session';
import { inviteMember } from './invite-member';

/** Somebody of an account with this role, signed in a moment ago; a new account unless one is given. */
export async function member(role: Role, accountId?: string) {
  const made = await makeUser();
  const own = accountId ?? made.accountId ?? '';
  await db().user.update({ where: { id: made.userId }, data: { role, accountId: own } });
  return { ...made, accountId: own, actor: await signedIn(made.userId) };
}

let asked = 0;

export const invitee = (role: Role = 'billing', email?: string) => {
  asked += 1;
  return { firstName: 'Petra', lastName: 'Smit', email: email ?? `petra${asked}@voorbeeld.nl`, role };
};

/** Invites somebody; gives who holds the mailed link. */
export async function invited(owner: Actor, who = invitee()): Promise<LinkActor> {
  await inviteMember(owner, who, 'nl', noon);
  const { id } = await db().invitation.findFirstOrThrow({
    where: { email: who.email, acceptedAt: null, withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
  });
  return { kind: 'link', linkId: newId(), purpose: 'join_account', subjectId: id, sessionId: newId() };
}

/** What somebody who joins fills in. */
export const joining = (username?: string) =>
  joinSchema.parse({
    firstName: 'Petra',
    lastName: 'Smit',
    useEmailAsUsername: username === undefined,
    username: username ?? '',
    password,
  });

/** The mails of a kind about somebody or to somebody, as their data. */
export async function mails(template: string, to: string) {
  const rows = await db().mail.findMany({ where: { template, to }, orderBy: { queuedAt: 'asc' } });
  return rows.map(({ data }) => data as Record<string, string>);
}
