import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { findUser, insertUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { JoinAnswers } from '@/lib/domain/account/invitation';
import { Problem } from '@/lib/domain/problem';
import { claimProvedUsername } from '../accounts/parts/claim-username';
import { mailWelcome } from '../accounts/parts/mail-welcome';
import { hashNewPassword } from '../accounts/parts/new-password';
import { openSetUp } from '../accounts/start-sign-in';
import { recordAudit } from '../audit/record-audit';
import type { LinkSessionGrant } from '../links/open-link-session';
import { spendLinks } from '../links/spend-links';
import { lockPeople } from './parts/owners-act';
import { tellOwners } from './parts/tell-owners';
import { heldInvitation } from './read-invitation';

/**
 * Joins an account with a username and password of one's own, once, whatever the number of tabs. Gives a session on
 * the set-up, which everybody who signs in goes through. Throws `forbidden`, `not_found`, `invitation_not_open`, and
 * `invalid_input` with field `username` or `password`.
 */
export async function acceptInvitation(
  actor: Actor,
  answers: JoinAnswers,
  at: Date = now(),
): Promise<LinkSessionGrant> {
  return transaction(async (tx) => {
    const held = await heldInvitation(tx, actor);
    await lockPeople(tx, held.accountId);
    const open = { acceptedAt: null, withdrawnAt: null };
    const hit = await tx.invitation.updateMany({ where: { id: held.id, ...open }, data: { acceptedAt: at } });
    if (hit.count !== 1) throw new Problem('invitation_not_open');
    const userId = await addUser(tx, held, answers, at);
    await spendLinks(tx, { purpose: 'join_account', invitationId: held.id, at });
    const session = await welcome(tx, userId, at);
    const { accountId, role } = held;
    const person = `${answers.firstName} ${answers.lastName}`;
    await tellOwners(tx, { accountId, change: 'joined', person, role, key: userId });
    const subject = { action: 'join_account', objectKind: 'user', objectId: userId, detail: { role } };
    await recordAudit(tx, { actor, ...subject, at });
    return session;
  });
}

type Held = Awaited<ReturnType<typeof heldInvitation>>;

async function addUser(
  tx: Tx,
  { accountId, email, role, locale, account }: Held,
  { firstName, lastName, password, username: typed }: JoinAnswers,
  createdAt: Date,
): Promise<string> {
  const own = [firstName, lastName, email, typed ?? '', account.name];
  const passwordHash = await hashNewPassword(password, own);
  const username = await claimProvedUsername(tx, { username: typed ?? email, email });
  const person = { firstName, lastName, email, username, phone: null, jobTitle: null };
  const id = newId();
  const added = await insertUser(tx, { id, accountId, role, locale, passwordHash, createdAt, ...person });
  // Somebody took the name between our look and our write.
  if (!added) throw new Problem('conflict');
  return id;
}

async function welcome(tx: Tx, userId: string, at: Date): Promise<LinkSessionGrant> {
  const user = await findUser(tx, userId);
  if (!user) throw new Problem('not_found');
  await mailWelcome(tx, userId);
  return openSetUp(tx, user, at);
}
