import type { Db, Tx } from './client';

export interface NewAuthenticator {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  /** Sealed at rest. */
  readonly secret: string;
  readonly createdAt: Date;
}

/** Adds a pending authenticator unless the user has one: the database allows one at a time. */
export async function insertPendingAuthenticator(tx: Tx, authenticator: NewAuthenticator): Promise<void> {
  await tx.authenticator.createMany({ data: authenticator, skipDuplicates: true });
}

export async function hasAuthenticator(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.authenticator.count({ where: { userId } })) > 0;
}

/** Makes a pending authenticator count from now on; says whether it was still pending. */
export async function activateAuthenticator(
  tx: Tx,
  id: string,
  at: Date,
  usedStep: number,
): Promise<boolean> {
  const { count } = await tx.authenticator.updateMany({
    where: { id, activatedAt: null },
    data: { activatedAt: at, lastUsedStep: usedStep },
  });
  return count === 1;
}

/** Takes a time step for good. Says no when this step or a later one was taken before: each code works once. */
export async function takeStep(tx: Tx, id: string, step: number): Promise<boolean> {
  const { count } = await tx.authenticator.updateMany({
    where: { id, OR: [{ lastUsedStep: null }, { lastUsedStep: { lt: step } }] },
    data: { lastUsedStep: step },
  });
  return count === 1;
}

export interface NewRecoveryCode {
  readonly id: string;
  readonly userId: string;
  readonly codeHash: string;
}

/** A new set takes the place of the old one. */
export async function replaceRecoveryCodes(tx: Tx, userId: string, codes: NewRecoveryCode[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: codes });
}

/** Compare and set: of two who use the same code at once, one is told no. */
export async function takeRecoveryCode(tx: Tx, userId: string, codeHash: string, at: Date): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash, usedAt: null },
    data: { usedAt: at },
  });
  return count === 1;
}

export function findRecoveryCode(client: Db | Tx, userId: string, codeHash: string) {
  return client.recoveryCode.findUnique({ where: { userId_codeHash: { userId, codeHash } } });
}

export function countRecoveryCodes(client: Db | Tx, userId: string): Promise<number> {
  return client.recoveryCode.count({ where: { userId, usedAt: null } });
}

/** Gives one of the user's authenticators another name; says whether it was theirs. */
export async function renameAuthenticatorRow(
  tx: Tx,
  userId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const { count } = await tx.authenticator.updateMany({ where: { id, userId }, data: { name } });
  return count === 1;
}

/** Takes away an authenticator that counts; says whether it was there. */
export async function deleteAuthenticator(tx: Tx, userId: string, id: string): Promise<boolean> {
  const { count } = await tx.authenticator.deleteMany({ where: { id, userId, activatedAt: { not: null } } });
  return count === 1;
}

/** Takes away every authenticator but one. */
export async function deleteAuthenticatorsBut(tx: Tx, userId: string, kept: string): Promise<void> {
  await tx.authenticator.deleteMany({ where: { userId, id: { not: kept } } });
}

/** Takes away the authenticator that waits for its first code. */
export async function deletePendingAuthenticator(tx: Tx, userId: string): Promise<void> {
  await tx.authenticator.deleteMany({ where: { userId, activatedAt: null } });
}
