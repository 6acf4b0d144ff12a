import { generateSecret, generateSync } from 'otplib';
import { newId, newNumber } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { actorOf } from './parts/actor-of';
import { hashPassword } from './parts/passwords';
import { renewRecoveryCodes } from './parts/recovery-codes';
import { sealTotpSecret } from './parts/sealed-secrets';

export const password = 'vier paarse fietsen';

/** A moment in the middle of a time step, so that neighbouring steps are a known number of seconds away. */
export const noon = new Date('2026-03-02T12:00:15.000Z');
export const later = (seconds: number, from: Date = noon) => new Date(from.getTime() + seconds * 1000);

/** The code an authenticator app shows at a moment. */
export const codeAt = (secret: string, at: Date) =>
  generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) });

/** Another code than the right one, and not one of the neighbours. */
export const wrongCode = (secret: string, at: Date) => {
  const near = [-600, -300, -30, 0, 30, 300].map((seconds) => codeAt(secret, later(seconds, at)));
  return ['000000', '111111', '222222', '333333'].find((code) => !near.includes(code)) ?? '444444';
};

interface Traits {
  readonly staff?: 'sales' | 'validation' | 'admin';
  /** `false`: bought, not yet set up. */
  readonly setUp?: boolean;
}

let made = 0;
/** Slow to make on purpose, so all users share one. */
const passwordHash = hashPassword(password);

/** A user with an authenticator and recovery codes, unless the set-up is still to come. */
export async function makeUser({ staff, setUp = true }: Traits = {}) {
  made += 1;
  const userId = newId();
  const username = `user${made}@voorbeeld.nl`;
  const accountId = staff ? null : newId();
  if (accountId) {
    await db().account.create({
      data: { id: accountId, number: newNumber(7), name: `Voorbeeld ${made} B.V.`, createdAt: noon },
    });
  }
  await db().user.create({
    data: {
      id: userId,
      accountId,
      role: staff ? null : 'owner',
      staffRole: staff ?? null,
      username,
      email: username,
      firstName: 'Jo',
      lastName: 'de Vries',
      passwordHash: await passwordHash,
      setUpAt: setUp ? noon : null,
      createdAt: noon,
    },
  });
  const secret = generateSecret();
  const recoveryCodes = setUp ? await giveFactors(userId, secret) : [];
  return { userId, accountId, username, secret, recoveryCodes };
}

async function giveFactors(userId: string, secret: string): Promise<string[]> {
  const id = newId();
  const sealed = sealTotpSecret(secret, id);
  await db().authenticator.create({
    data: { id, userId, name: 'Telefoon', secret: sealed, activatedAt: noon, createdAt: noon },
  });
  return db().$transaction((tx) => renewRecoveryCodes(tx, userId));
}

/** The actor of a session of this user that began, with both factors, at this moment. */
export async function signedIn(userId: string, at: Date = noon): Promise<Actor> {
  const sessionId = newId();
  const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
  const times = { createdAt: at, lastSeenAt: at, factorAt: at, expiresAt: later(12 * 3600, at) };
  await db().session.create({ data: { id: sessionId, userId, ...times } });
  return actorOf(user, sessionId);
}
