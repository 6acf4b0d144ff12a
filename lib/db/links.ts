import { type LinkPurpose, linkSubject, linkSubjects, type SubjectIds } from '@/lib/domain/account/link';
import type { Locale } from '@/lib/domain/locale';
import type { Db, Tx } from './client';

/** What a link is for and what it leads to, as its purpose says. */
export interface LinkSubject extends SubjectIds {
  readonly purpose: LinkPurpose;
}

const noSubject = Object.fromEntries(linkSubjects.map((key) => [key, null])) as {
  [K in keyof SubjectIds]-?: null;
};

const subjectIs = ({ purpose, ...ids }: LinkSubject) => ({
  ...noSubject,
  purpose,
  ...linkSubject(purpose, ids),
});

const stillOpen = { spentAt: null, withdrawnAt: null };

export interface NewLink extends LinkSubject {
  readonly id: string;
  readonly tokenHash: string;
  readonly email: string;
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export async function insertLink(tx: Tx, link: NewLink): Promise<void> {
  await tx.link.create({ data: { ...link, ...subjectIs(link) } });
}

/** Earlier links to the same thing give way to a newer one. */
export async function withdrawOpenLinks(tx: Tx, subject: LinkSubject, at: Date): Promise<void> {
  await tx.link.updateMany({ where: { ...subjectIs(subject), ...stillOpen }, data: { withdrawnAt: at } });
}

/** What the links were for is done: none of them opens anything any more. */
export async function spendOpenLinks(tx: Tx, subject: LinkSubject, at: Date): Promise<void> {
  await tx.link.updateMany({ where: { ...subjectIs(subject), spentAt: null }, data: { spentAt: at } });
}

export function findLinkByToken(client: Db | Tx, tokenHash: string) {
  return client.link.findUnique({ where: { tokenHash } });
}

/** The newest link to this subject that still opens at this moment. */
export function findOpenLink(tx: Tx, subject: LinkSubject, at: Date) {
  return tx.link.findFirst({
    where: { ...subjectIs(subject), ...stillOpen, expiresAt: { gt: at } },
    orderBy: { createdAt: 'desc' },
  });
}

/** Counts an opening of a link and notes the first; says whether this was it. */
export async function markLinkOpened(tx: Tx, id: string, at: Date): Promise<boolean> {
  await tx.link.update({ where: { id }, data: { opens: { increment: 1 } } });
  const { count } = await tx.link.updateMany({ where: { id, openedAt: null }, data: { openedAt: at } });
  return count === 1;
}

export interface NewLinkSession {
  readonly id: string;
  readonly linkId: string;
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When the password was given in the browser that holds this session. */
  readonly passwordAt: Date | null;
}

export async function insertLinkSession(tx: Tx, session: NewLinkSession): Promise<void> {
  await tx.linkSession.create({ data: session });
}

export function findLinkSession(client: Db | Tx, tokenHash: string) {
  return client.linkSession.findUnique({ where: { tokenHash }, include: { link: true } });
}

export function findLinkSessionById(client: Db | Tx, id: string) {
  return client.linkSession.findUnique({ where: { id }, include: { link: true } });
}

/** Notes that the password was given in the browser that holds this session. */
export async function markPasswordGiven(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.linkSession.updateMany({ where: { id }, data: { passwordAt: at } });
}

/** Moves the end of a running session; one that has ended stays ended. */
export async function extendLinkSession(client: Db | Tx, id: string, at: Date, until: Date): Promise<void> {
  await client.linkSession.updateMany({
    where: { id, expiresAt: { gt: at, lt: until } },
    data: { expiresAt: until },
  });
}

export async function deleteLinkSession(client: Db | Tx, tokenHash: string): Promise<void> {
  await client.linkSession.deleteMany({ where: { tokenHash } });
}

/** The last mail that carried a link to this subject to this address: what it said can be said again. */
export function findLastLinkMail(
  tx: Tx,
  { purpose, templates, to, ...ids }: LinkSubject & { templates: string[]; to: string },
) {
  return tx.mail.findFirst({
    where: { template: { in: templates }, to, ...linkSubject(purpose, ids) },
    orderBy: { queuedAt: 'desc' },
  });
}
