import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeCertificates } from '@/lib/domain/account/access';
import { type Actor, asksForAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownCursor, knownId } from '../known-id';
import { withPurpose } from './named-certificate';

/** What a certificate is good for now: of several reasons against it the gravest is told. */
export const certificateStandings = ['in_use', 'replaced', 'expired', 'revoked'] as const;
export type CertificateStanding = (typeof certificateStandings)[number];

export interface CertificateFilter {
  standing?: CertificateStanding | undefined;
  /** Only what ends before this moment. */
  endsBefore?: Date | undefined;
  /** The last id of the page before. */
  after?: string | undefined;
  limit: number;
}

const withOrder = { ...withPurpose, order: { include: { organisation: true } } } as const;
type Stored = Prisma.CertificateGetPayload<{ include: typeof withOrder }>;

/** The certificates of the actor's account, newest first, a page at a time. Throws `forbidden`. */
export async function listCertificates(
  actor: Actor,
  { standing, endsBefore, after: asked, limit }: CertificateFilter,
) {
  if (!asksForAccount(actor) || !canSeeCertificates(actor, actor)) throw new Problem('forbidden');
  const at = now();
  const after = knownCursor(asked);
  const rows = await db().certificate.findMany({
    where: {
      order: { accountId: actor.accountId },
      AND: [standing ? whereStanding(standing, at) : {}, endsBefore ? { notAfter: { lt: endsBefore } } : {}],
    },
    include: withOrder,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const certificates = rows.slice(0, limit).map((row) => lineOf(row, at));
  return { certificates, nextAfter: rows.length > limit ? certificates.at(-1)?.id : undefined };
}

/** One certificate of the account, as PEM with its chain too. Throws `not_found`. */
export async function readOneCertificate(actor: Actor, certificateId: string) {
  const row = await db().certificate.findUnique({
    where: { id: knownId(certificateId) },
    include: withOrder,
  });
  if (!row || !canSeeCertificates(actor, row.order)) throw new Problem('not_found');
  return { ...lineOf(row, now()), pem: row.leaf, chain: row.chain };
}

function lineOf({ order, ...certificate }: Stored, at: Date) {
  return {
    id: certificate.id,
    orderId: order.id,
    orderNumber: order.number,
    organisationName: order.organisation?.name ?? null,
    generation: order.generation,
    commonName: certificate.commonName,
    oin: certificate.oin,
    purpose: certificate.duplicate?.purpose ?? null,
    serialNumber: certificate.serialNumber,
    fingerprint: certificate.fingerprint,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    replacedAt: certificate.replacedAt,
    revokedAt: certificate.revokedAt,
    standing: standingOf(certificate, at),
  };
}

export type CertificateLine = ReturnType<typeof lineOf>;

type Ends = Pick<Stored, 'revokedAt' | 'notAfter' | 'replacedAt'>;

function standingOf({ revokedAt, notAfter, replacedAt }: Ends, at: Date): CertificateStanding {
  if (revokedAt) return 'revoked';
  if (notAfter <= at) return 'expired';
  return replacedAt ? 'replaced' : 'in_use';
}

function whereStanding(standing: CertificateStanding, at: Date): Prisma.CertificateWhereInput {
  const running = { revokedAt: null, notAfter: { gt: at } };
  switch (standing) {
    case 'revoked':
      return { revokedAt: { not: null } };
    case 'expired':
      return { revokedAt: null, notAfter: { lte: at } };
    case 'replaced':
      return { ...running, replacedAt: { not: null } };
    case 'in_use':
      return { ...running, replacedAt: null };
  }
}
