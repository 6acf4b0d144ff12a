import type { Role } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import type { Db, Tx } from './client';
import type { AccountCreateManyInput } from './generated/models';

/** A user as sign-in and set-up need one. */
export type SignInUser = NonNullable<Awaited<ReturnType<typeof findUser>>>;

const withAuthenticators = { authenticators: true } as const;

export function findUser(client: Db | Tx, id: string) {
  return client.user.findUnique({ where: { id }, include: withAuthenticators });
}

/** `username` in lower case, as it is stored. */
export function findUserByUsername(client: Db | Tx, username: string) {
  return client.user.findUnique({ where: { username }, include: withAuthenticators });
}

const withClaims = {
  account: { select: { number: true } },
  purchases: { where: { paidAt: { not: null } }, select: { id: true }, take: 1 },
} as const;

/** Who holds a username, with what makes it really theirs: a finished set-up or a paid purchase. */
export function findUsernameHolder(tx: Tx, username: string) {
  return tx.user.findUnique({ where: { username }, include: withClaims });
}

/** A user with a finished set-up at this address, in whatever case it was typed. */
export function findSetUpUserByEmail(tx: Tx, email: string) {
  return tx.user.findFirst({
    where: { email: { equals: email, mode: 'insensitive' }, setUpAt: { not: null } },
    include: withClaims,
  });
}

export async function renameUser(tx: Tx, id: string, username: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { username } });
}

export type NewAccount = Pick<
  AccountCreateManyInput,
  | 'name'
  | 'phone'
  | 'vatNumber'
  | 'vatChecked'
  | 'vatProof'
  | 'billingName'
  | 'billingEmail'
  | 'billingStreet'
  | 'billingPostcode'
  | 'billingCity'
  | 'billingProvince'
  | 'billingCountry'
  | 'billingPhone'
  | 'kvkNumber'
  | 'termsVersion'
  | 'termsAcceptedAt'
>;

interface AccountKey {
  readonly id: string;
  readonly number: string;
  readonly locale: Locale;
  readonly createdAt: Date;
}

/** Adds an account unless its number is taken; says whether it was added. */
export async function insertAccount(tx: Tx, key: AccountKey, account: NewAccount): Promise<boolean> {
  const { count } = await tx.account.createMany({ data: { ...account, ...key }, skipDuplicates: true });
  return count === 1;
}

export interface NewUser {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly username: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  readonly jobTitle: string | null;
  readonly locale: Locale;
  readonly passwordHash: string;
  readonly createdAt: Date;
}

/** Adds a user unless the username is taken; says whether it was added. */
export async function insertUser(tx: Tx, user: NewUser): Promise<boolean> {
  const { count } = await tx.user.createMany({ data: user, skipDuplicates: true });
  return count === 1;
}

export interface SealedPhrase {
  readonly id: string;
  readonly position: number;
  readonly question: string;
  /** Sealed at rest. */
  readonly answer: string;
}

/** The questions for the telephone take the place of earlier ones. */
export async function replaceCallerPhrases(tx: Tx, userId: string, phrases: SealedPhrase[]): Promise<void> {
  // So that both questions are always of one of two tabs.
  await lockUser(tx, userId);
  await tx.callerPhrase.deleteMany({ where: { userId } });
  await tx.callerPhrase.createMany({ data: phrases.map((phrase) => ({ ...phrase, userId })) });
}

export function findCallerPhrases(client: Db | Tx, userId: string) {
  return client.callerPhrase.findMany({ where: { userId }, orderBy: { position: 'asc' } });
}

/** The set-up ends once: the second of two tabs is told no. */
export async function markSetUp(tx: Tx, userId: string, at: Date): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: {
      id: userId,
      setUpAt: null,
      callerPhrases: { some: { position: 2 } },
      authenticators: { some: { activatedAt: { not: null } } },
      recoveryCodes: { some: {} },
    },
    data: { setUpAt: at },
  });
  return count === 1;
}

/** Makes those who change the sign-in of one user take turns until their transactions end. */
export async function lockUser(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
}

export async function setPasswordHash(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { passwordHash } });
}

/** Everybody who may have meant this as their username or their e-mail address. */
export function findUsersNamed(client: Db | Tx, typed: string) {
  return client.user.findMany({
    where: {
      OR: [{ username: typed.toLowerCase() }, { email: { equals: typed, mode: 'insensitive' } }],
      blockedAt: null,
    },
    take: 10,
  });
}

export async function setEmail(tx: Tx, id: string, email: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { email } });
}

export interface Profile {
  readonly firstName: string;
  readonly lastName: string;
  /** E.164, or null when none is given. */
  readonly phone: string | null;
  readonly locale: Locale;
}

export async function setProfile(tx: Tx, id: string, profile: Profile): Promise<void> {
  await tx.user.update({ where: { id }, data: profile });
}
