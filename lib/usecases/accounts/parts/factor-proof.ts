import { hashToken, newId, newToken } from '@/lib/base/ids';
import type { Db, Tx } from '@/lib/db/client';
import { insertPendingSignIn } from '@/lib/db/sessions';

/** A token for the cookie `zegel_signin`, and until when it is of use. */
export interface SignInGrant {
  readonly token: string;
  readonly expiresAt: Date;
}

const minutes = (count: number) => count * 60_000;

async function grant(
  client: Db | Tx,
  userId: string,
  at: Date,
  lifeMs: number,
  usedAt: Date | null,
): Promise<SignInGrant> {
  const token = newToken();
  const expiresAt = new Date(at.getTime() + lifeMs);
  await insertPendingSignIn(client, { id: newId(), userId, tokenHash: hashToken(token), expiresAt, usedAt });
  return { token, expiresAt };
}

/** The password was right; ten minutes to give the second factor. */
export function grantPending(client: Db | Tx, userId: string, at: Date): Promise<SignInGrant> {
  return grant(client, userId, at, minutes(10), null);
}

/** Both factors were given: opens one session, at once. */
export function grantHandover(client: Db | Tx, userId: string, at: Date): Promise<SignInGrant> {
  return grant(client, userId, at, minutes(1), at);
}

/** The factor was given, but the set-up is not finished: half an hour to put the recovery codes away. */
export function grantSetUpProof(client: Db | Tx, userId: string, at: Date): Promise<SignInGrant> {
  return grant(client, userId, at, minutes(30), at);
}
