import type { Db, Tx } from './client';

const withUser = { user: { include: { authenticators: true } } } as const;

export interface NewPendingSignIn {
  readonly id: string;
  readonly userId: string;
  readonly tokenHash: string;
  readonly expiresAt: Date;
  /** When the second factor was given; null while it is owed. */
  readonly usedAt: Date | null;
}

export async function insertPendingSignIn(client: Db | Tx, pending: NewPendingSignIn): Promise<void> {
  await client.pendingSignIn.create({ data: pending });
}

/** A sign-in that has not lapsed, by its token: with the second factor still owed, or already given. */
export function findPendingSignIn(client: Db | Tx, tokenHash: string, factor: 'owed' | 'given', at: Date) {
  return client.pendingSignIn.findFirst({
    where: { tokenHash, expiresAt: { gt: at }, usedAt: factor === 'owed' ? null : { not: null } },
    include: withUser,
  });
}

/** Ends a pending sign-in; says whether it was still there, so that only one caller goes on from it. */
export async function takePendingSignIn(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.pendingSignIn.deleteMany({ where: { id } });
  return count === 1;
}

export interface NewSession {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly factorAt: Date;
  readonly userAgent: string;
  readonly ipAddress: string;
}

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await tx.session.create({ data: session });
}

export function findSession(client: Db | Tx, id: string) {
  return client.session.findUnique({ where: { id }, include: { user: true } });
}

/** Notes that a running session was used. */
export async function touchSession(client: Db | Tx, id: string, at: Date): Promise<void> {
  await client.session.updateMany({
    where: { id, endedAt: null, lastSeenAt: { lt: at } },
    data: { lastSeenAt: at },
  });
}

/** Notes that the second factor was given again in a session that runs. */
export async function noteFactor(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.session.updateMany({ where: { id, endedAt: null }, data: { factorAt: at } });
}

/** Ends a session; says whether it was still running. */
export async function endSessionRow(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } });
  return count === 1;
}

/** Ends every session of a user but one; says how many there were. */
export async function endSessionsBut(tx: Tx, userId: string, kept: string | null, at: Date): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null, ...(kept && { id: { not: kept } }) },
    data: { endedAt: at },
  });
  return count;
}

/** The sessions that have not been ended, the newest first; some may have idled out. */
export function findOpenSessions(client: Db | Tx, userId: string, at: Date) {
  return client.session.findMany({
    where: { userId, endedAt: null, expiresAt: { gt: at } },
    orderBy: { lastSeenAt: 'desc' },
  });
}
