import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { extraEmailsOf } from '@/lib/domain/reminder/extra-emails';
import { type DueStage, dueStages, lookAhead, type Remindable } from '@/lib/domain/reminder/stages';
import { certificateName, isRenewed, withPurpose, withSuccessors } from '../certificates/named-certificate';

/** A certificate with what its reminders say, whoever issued it. */
export interface Ending extends Remindable {
  readonly id: string;
  readonly kind: 'ours' | 'theirs';
  readonly name: string;
  /** Who asked for it, or began to watch it. */
  readonly personId: string;
  /** Named with the request, to hear of its end too. */
  readonly extraEmails: readonly string[];
  /** What the words need besides: the order's number, or issuer and label. */
  readonly words: { readonly number: string } | { readonly issuer: string; readonly label: string };
  readonly due: readonly DueStage[];
}

const last = { reminders: { none: { stage: -1 } } } as const;

/** Certificates that may have a stage to deal with at this moment; the stage after the end is the last. */
export const mayBeDue = (at: Date) => ({ notAfter: { lte: lookAhead(at) }, ...last });

const withOrder = {
  reminders: true,
  ...withPurpose,
  order: { include: withSuccessors },
} as const satisfies Prisma.CertificateInclude;

type OurCertificate = Prisma.CertificateGetPayload<{ include: typeof withOrder }>;

function overBy(certificate: OurCertificate): Remindable['over'] {
  if (certificate.revokedAt) return 'revoked';
  if (certificate.replacedAt) return 'replaced';
  return isRenewed(certificate) ? 'renewed' : null;
}

async function ours(tx: Tx, accountId: string, at: Date): Promise<Ending[]> {
  const certificates = await tx.certificate.findMany({
    where: { order: { accountId }, ...mayBeDue(at) },
    include: withOrder,
  });
  return certificates.map((certificate) => {
    const { id, notBefore, notAfter, order } = certificate;
    const life = { notBefore, notAfter, over: overBy(certificate) };
    return {
      id,
      kind: 'ours',
      name: certificateName(certificate),
      personId: order.applicantId,
      extraEmails: extraEmailsOf(order.answers),
      words: { number: order.number },
      ...life,
      due: dueStages(life, dealtWith(certificate), at),
    };
  });
}

async function theirs(tx: Tx, accountId: string, at: Date): Promise<Ending[]> {
  const watched = await tx.watchedCertificate.findMany({
    where: { accountId, endedAt: null, ...mayBeDue(at) },
    include: { reminders: true },
  });
  return watched.map((certificate) => {
    const { id, notBefore, notAfter } = certificate;
    const life = { notBefore, notAfter, over: null };
    return {
      id,
      kind: 'theirs',
      name: certificate.commonName,
      personId: certificate.addedBy,
      extraEmails: [],
      words: { issuer: certificate.issuerName, label: certificate.label },
      ...life,
      due: dueStages(life, dealtWith(certificate), at),
    };
  });
}

const dealtWith = ({ reminders }: { reminders: { stage: number }[] }) => reminders.map(({ stage }) => stage);

/** Everything of an account that has a stage to deal with now, the first to end first. */
export async function findEnding(tx: Tx, accountId: string, at: Date): Promise<Ending[]> {
  const all = [...(await ours(tx, accountId, at)), ...(await theirs(tx, accountId, at))];
  return all
    .filter(({ due }) => due.length > 0)
    .sort((one, other) => one.notAfter.getTime() - other.notAfter.getTime());
}
