import { findSetUpUserByEmail, findUsernameHolder, renameUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { parseUsername } from '@/lib/domain/account/username';
import { type FieldProblemCode, Problem } from '@/lib/domain/problem';
import { queueMail } from '../../mail/queue-mail';

interface Wish {
  readonly username: string;
  readonly email: string;
}

type Holder = NonNullable<Awaited<ReturnType<typeof findUsernameHolder>>>;

const refusal = (problem: FieldProblemCode) =>
  new Problem('invalid_input', { fields: { username: problem } });

/** A username is somebody's once the set-up is finished or something was paid; until then it is only typed. */
const isSettled = (holder: Holder) =>
  holder.setUpAt !== null || holder.staffRole !== null || holder.purchases.length > 0;

/** An address may only be used by who gave it as their own, so that nobody can probe other people's. */
function checkWish({ username: typed, email }: Wish): string {
  const parsed = parseUsername(typed);
  if (!parsed.ok) throw refusal(parsed.problem);
  const foreign = parsed.value.includes('@') && parsed.value !== email.trim().toLowerCase();
  if (foreign) throw refusal('username_invalid');
  return parsed.value;
}

/**
 * The username a new owner gets. When an address is settled already, the answer on the screen stays the same (C-09):
 * the new owner gets the address with the account number behind it, shown at the end of the set-up, and the owner of
 * the older account is mailed. An abandoned, unpaid try gives its username back. Throws Problem `invalid_input` with
 * field `username` (`username_taken` only for names that are no address).
 */
export async function claimUsername(tx: Tx, wish: Wish, accountNumber: string, at: Date): Promise<string> {
  const username = checkWish(wish);
  const holder = await findUsernameHolder(tx, username);
  const known = holder && isSettled(holder) ? holder : await findSetUpUserByEmail(tx, wish.email.trim());
  if (known) await tellOwner(tx, known, at);
  if (!holder) return username;
  if (!isSettled(holder)) {
    await renameUser(tx, holder.id, `${username}-${holder.account?.number ?? holder.id}`);
    return username;
  }
  if (!username.includes('@')) throw refusal('username_taken');
  return `${username}-${accountNumber}`;
}

/**
 * The username of somebody who proved the e-mail address by opening a mailed link: to them it is no secret that the
 * address is a username already, so they are told and choose another. Throws Problem `invalid_input` with field
 * `username`.
 */
export async function claimProvedUsername(tx: Tx, wish: Wish): Promise<string> {
  const username = checkWish(wish);
  const holder = await findUsernameHolder(tx, username);
  if (holder && isSettled(holder)) throw refusal('username_taken');
  if (holder) await renameUser(tx, holder.id, `${username}-${holder.account?.number ?? holder.id}`);
  return username;
}

/** Whether somebody who finished signing up has this address as username. */
export async function isUsernameSettled(tx: Tx, email: string): Promise<boolean> {
  const holder = await findUsernameHolder(tx, email.trim().toLowerCase());
  return holder !== null && isSettled(holder);
}

async function tellOwner(tx: Tx, owner: Holder, at: Date): Promise<void> {
  await queueMail(tx, {
    template: 'account_exists',
    to: owner.email,
    locale: owner.locale,
    userId: owner.id,
    data: { name: owner.firstName },
    dedupeKey: `account_exists:${owner.id}:${at.toISOString().slice(0, 10)}`,
  });
}
