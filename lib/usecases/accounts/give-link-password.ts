import { now } from '@/lib/base/clock';
import type { SignInUser } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { markPasswordGiven } from '@/lib/db/links';
import { forgetTries } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { layNewAuthenticator } from './parts/factor-renewal';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { renewalUser } from './parts/linked-user';
import { passwordMatches } from './parts/passwords';
import { readSetUpUser } from './parts/set-up-user';

/**
 * The password on a mailed link that leads to a second factor: who reads the mail is not yet who chose the password.
 * Five tries in a quarter of an hour. Throws Problem `sign_in_locked`, `forbidden`, `set_up_done`, what `linkedUser`
 * throws, and `invalid_input` with field `password` (`password_wrong`).
 */
export async function giveLinkPassword(
  actor: Actor,
  { password }: { password: string },
  at: Date = now(),
): Promise<void> {
  const user = await userOf(actor, at);
  await guardTries(signInLimits.password, user.id, 'sign_in_locked');
  if (!(await passwordMatches(user.passwordHash, password))) {
    throw new Problem('invalid_input', { fields: { password: 'password_wrong' } });
  }
  await forgetTries(signInLimits.password, user.id);
  await transaction(async (tx) => {
    if (actor.kind !== 'link') throw new Problem('forbidden');
    await markPasswordGiven(tx, actor.sessionId, at);
    if (actor.purpose === 'reset_factor') await layNewAuthenticator(tx, user.id, at);
  });
}

async function userOf(actor: Actor, at: Date): Promise<SignInUser> {
  if (actor.kind === 'link' && actor.purpose === 'reset_factor') {
    return renewalUser(db(), actor, at);
  }
  return (await readSetUpUser(db(), actor)).user;
}
