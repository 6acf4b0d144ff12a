import { findSetUpUserByEmail, findUsernameHolder, renameUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';
import { queueMail } from '../../mail/queue-mail';

interface Wish {
  readonly username: string;
  readonly email: string;
}

type Holder = NonNullable<Awaited<ReturnType<typeof findUsernameHolder>>>;

const refusal = (problem: 'username_invalid' | 'username_taken') =>
  new Problem('invalid_input', { fields: { username: problem } });

/** A username is somebody's once the set-up is finished or something was paid; until then it is only typed. */
const isSettled = (holder: Holder) =>
  holder.setUpAt !== null || holder.staffRole !== null || holder.purchases.length > 0;

/**
 * The username a new owner gets. An address may only be used by who gave it as their own, so that nobody can probe
 * other people's. When it is settled already, the answer on the screen stays the same (C-09): the new owner gets the
 * address with the account number behind it, shown at the end of the set-up, and the owner of the older account is
 * mailed. An abandoned, unpaid try gives its username back. Throws Problem `invalid_input` (`username_taken` only for
 * names that are no address).
 */
export async function claimUsername(tx: Tx, wish: Wish, accountNumber: string, at: Date): Promise<string> {
  const username = wish.username.trim().toLowerCase();
  const isAddress = username.includes('@');
  if (isAddress && username !== wish.email.trim().toLowerCase()) throw refusal('username_invalid');
  const holder = await findUsernameHolder(tx, username);
  const known = holder && isSettled(holder) ? holder : await findSetUpUserByEmail(tx, wish.email.trim());
  if (known) await tellOwner(tx, known, at);
  if (!holder) return username;
  if (!isSettled(holder)) {
    await renameUser(tx, holder.id, `${username}-${holder.account?.number ?? holder.id}`);
    return username;
  }
  if (!isAddress) throw refusal('username_taken');
  return `${username}-${accountNumber}`;
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
