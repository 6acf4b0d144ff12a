import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor, StaffRole } from '@/lib/domain/account/actor';
import { makeUser, noon, signedIn } from '../accounts/accounts.fixture';
import { issueLink } from '../links/issue-link';
import { openLink } from '../links/open-link';
import { readLinkSession } from '../links/read-link-session';
import { inviteColleague } from './invite-colleague';

export const reason = 'Afgesproken met de directie';

/** One of our own people with a session that began a moment ago. */
export async function colleague(staff: StaffRole) {
  const made = await makeUser({ staff });
  return { ...made, actor: await signedIn(made.userId) };
}

let asked = 0;

export const newcomer = (staffRole: StaffRole = 'sales', email?: string) => {
  asked += 1;
  return {
    firstName: 'Nora',
    lastName: 'Smit',
    email: email ?? `nora${asked}@zegel.example`,
    staffRole,
    reason,
  };
};

/** Somebody who was invited and holds the link out of the mail. */
export async function invited(admin: Actor, who = newcomer()) {
  const { id } = await inviteColleague(admin, who, 'nl', noon);
  return { id, ...who, ...(await openedLink(id)) };
}

/** The link as the worker mails it, opened. */
export async function openedLink(userId: string) {
  const wish = {
    purpose: 'set_up_account',
    userId,
    email: 'x@zegel.example',
    locale: 'nl',
    now: noon,
  } as const;
  const { token } = await transaction((tx) => issueLink(tx, wish));
  return { token, link: await readLinkSession((await openLink(token, noon)).token, noon) };
}

/** Kinds of the mails somebody got, in their order. */
export async function mailsTo(userId: string) {
  const rows = await db().mail.findMany({ where: { userId }, orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ template, data }): Record<string, string> => ({ ...(data as object), template }));
}

/** The last act in the audit trail about somebody. */
export const lastAct = (objectId: string) =>
  db().auditEntry.findFirstOrThrow({ where: { objectId }, orderBy: { id: 'desc' } });
