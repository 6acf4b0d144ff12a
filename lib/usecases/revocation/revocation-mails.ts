import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { localText } from '@/lib/views/local-text';
import { certificateName, withPurpose } from '../certificates/named-certificate';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { whoCanAgree } from './second-person';

type Person = { id: string; email: string; locale: 'nl' | 'en'; firstName: string };

/** What a mail about a revocation needs, for one reader. */
async function wordsFor(tx: Tx, orderId: string) {
  const { order, words } = await orderForMail(tx, orderId);
  const envelope = (person: Person) => ({
    to: person.email,
    locale: person.locale,
    userId: person.id,
    orderId,
  });
  const data = (person: Person) => ({
    ...words,
    product: localText(order.product.name, person.locale),
    name: person.firstName,
    commonName: order.commonName ?? '',
  });
  return { order, envelope, data };
}

/** Asks everybody else of the account who may agree. */
export async function mailRevocationAsked(tx: Tx, revocationId: string): Promise<void> {
  const { orderId, askedBy } = await tx.revocation.findUniqueOrThrow({ where: { id: revocationId } });
  const { order, envelope, data } = await wordsFor(tx, orderId);
  const asker = askedBy ? await tx.user.findUnique({ where: { id: askedBy } }) : null;
  const askedByName = asker?.accountId ? `${asker.firstName} ${asker.lastName}` : 'Zegel';
  for (const person of await whoCanAgree(tx, order.accountId, askedBy)) {
    await queueMail(tx, {
      ...envelope(person),
      template: 'revocation_asked',
      data: { ...data(person), askedBy: askedByName },
      dedupeKey: `revocation_asked:${revocationId}:${person.id}`,
    });
  }
}

/** Whom a revocation concerns: the applicant, the owners, and whoever asked for it. Nobody twice. */
async function concerned(tx: Tx, accountId: string, ids: readonly (string | null)[]): Promise<Person[]> {
  const known = ids.filter((id) => id !== null);
  return tx.user.findMany({
    where: {
      accountId,
      blockedAt: null,
      OR: [{ id: { in: known } }, { role: 'owner', setUpAt: { not: null } }],
    },
    orderBy: { createdAt: 'asc' },
  });
}

interface Revoked {
  /** The certificate; the order's own, the newest, when left out. */
  certificateId?: string;
  /** `earlier`: a newer one of the same order had taken its place. `duplicate`: it stood beside the first one. */
  which?: 'current' | 'earlier' | 'duplicate';
}

/** Certificates for other systems that stay in use when the first one of the order is revoked. */
const duplicatesInUse = (tx: Tx, orderId: string) =>
  tx.certificate.count({
    where: { orderId, duplicateId: { not: null }, revokedAt: null, notAfter: { gt: now() } },
  });

/** Tells that a certificate was revoked, and what to do now. */
export async function mailRevoked(
  tx: Tx,
  orderId: string,
  { certificateId, which = 'current' }: Revoked = {},
) {
  const { order, envelope, data } = await wordsFor(tx, orderId);
  const certificate = await tx.certificate.findFirst({
    where: { orderId, ...(certificateId ? { id: certificateId } : { duplicateId: null }) },
    orderBy: { createdAt: 'desc' },
    include: { ...withPurpose, revocations: { orderBy: { askedAt: 'desc' }, take: 1 } },
  });
  const askedBy = certificate?.revocations[0]?.askedBy ?? null;
  const beside = which === 'current' ? await duplicatesInUse(tx, orderId) : 0;
  for (const person of await concerned(tx, order.accountId, [order.applicantId, askedBy])) {
    await queueMail(tx, {
      ...envelope(person),
      template: 'certificate_revoked',
      data: {
        ...data(person),
        ...(certificate && { commonName: certificateName(certificate) }),
        serialNumber: certificate?.serialNumber ?? '',
        which,
        beside,
      },
      dedupeKey: `certificate_revoked:${certificate?.id ?? orderId}:${person.id}`,
    });
  }
}

/** Tells whoever asked, and the owners, that the CA refused and that our people are on it. */
export async function mailRevocationRefused(tx: Tx, revocationId: string): Promise<void> {
  const { orderId, askedBy } = await tx.revocation.findUniqueOrThrow({ where: { id: revocationId } });
  const { order, envelope, data } = await wordsFor(tx, orderId);
  for (const person of await concerned(tx, order.accountId, [askedBy])) {
    await queueMail(tx, {
      ...envelope(person),
      template: 'revocation_refused',
      data: data(person),
      dedupeKey: `revocation_refused:${revocationId}:${person.id}`,
    });
  }
}
