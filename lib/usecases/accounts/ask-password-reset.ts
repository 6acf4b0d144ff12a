import { now } from '@/lib/base/clock';
import { findUsersNamed } from '@/lib/db/accounts';
import { db, type Tx } from '@/lib/db/client';
import type { User } from '@/lib/db/generated/client';
import { countTry } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { mailOwner } from './parts/security-mail';
import type { Origin } from './start-sign-in';

/**
 * Forgotten password: mails a link to everybody whose username or e-mail address this is. Nothing of what happens is
 * told to who asks (C-09, ASVS 5.0 6.3.8): unknown, known and asked too often all end the same. Throws Problem
 * `too_many_requests` only, for a network address that asks for very many people.
 */
export async function askPasswordReset(typed: string, origin: Origin, at: Date = now()): Promise<void> {
  await guardTries(signInLimits.address, origin.ipAddress, 'too_many_requests');
  const name = typed.trim().toLowerCase();
  const { allowed } = await countTry(signInLimits.reset, name);
  const users = await findUsersNamed(db(), name);
  if (!allowed) return;
  await transaction(async (tx) => {
    for (const user of users) await mailTo(tx, user, at);
  });
}

/**
 * Who never finished the set-up gets words instead of a link: the address was never proved, and a mistyped one must
 * not become the way into somebody else's account.
 */
async function mailTo(tx: Tx, user: User, at: Date): Promise<void> {
  const about = `${user.id}:${Math.floor(at.getTime() / 60_000)}`;
  if (user.setUpAt) await mailOwner(tx, user, 'reset_password', { about, data: { username: user.username } });
  else await mailOwner(tx, user, 'reset_password_by_us', { about, data: {} });
}
