import type { Prisma } from '@/lib/db/generated/client';
import { failedRenewal } from '@/lib/domain/renewal/renewal';
import type { AfterIssueView } from '@/lib/views/order-view';
import { renewableFrom, withFollowUps } from './start-renewal';

/** What the page of an order needs to tell about life after issue. */
export const afterIssueInclude = {
  renewalOf: { select: { id: true, number: true } },
  renewals: {
    where: { state: { notIn: [...failedRenewal] } },
    select: { id: true, number: true, state: true },
  },
  revocations: { where: { state: { not: 'withdrawn' } }, orderBy: { askedAt: 'desc' }, take: 1 },
  product: true,
  events: { orderBy: { at: 'asc' } },
  duplicates: { include: { certificate: true }, orderBy: { askedAt: 'desc' } },
  certificates: {
    where: { duplicateId: null },
    orderBy: { createdAt: 'desc' },
    include: { campaignItems: withFollowUps.certificates.include.campaignItems },
  },
} satisfies Prisma.CertificateOrderInclude;

type Loaded = Prisma.CertificateOrderGetPayload<{ include: typeof afterIssueInclude }>;

/** One that is on its way, or in use for another system; what is over stands on the page of the duplicates alone. */
function besideNow(
  { id, purpose, state, certificate }: Loaded['duplicates'][number],
  at: Date,
): AfterIssueView['duplicates'] {
  if (state === 'refused') return [];
  if (!certificate) return [{ id, purpose, notAfter: null }];
  const { revokedAt, notAfter } = certificate;
  return revokedAt || notAfter <= at ? [] : [{ id, purpose, notAfter }];
}

/** Follow-ups, revocation under way, earlier certificates that still run, and whether it was said to be installed. */
export function afterIssueOf(order: Loaded, at: Date): AfterIssueView {
  const [current] = order.certificates;
  const [followedBy] = order.renewals;
  const [wish] = order.revocations;
  const opens = renewableFrom(order);
  const installed = order.events.findLast(({ name }) => name === 'installed');
  return {
    follows: order.renewalOf,
    followedBy: followedBy ?? null,
    renewFrom: opens && current && opens.getTime() > 0 ? opens : null,
    renewNow: opens !== null && opens <= at && !followedBy,
    revocation: wish && wish.state !== 'done' && wish.state !== 'withdrawn' ? wish.state : null,
    earlier: order.certificates
      .filter(({ replacedAt, revokedAt, notAfter }) => replacedAt && !revokedAt && notAfter > at)
      .map(({ id, notAfter }) => ({ id, notAfter })),
    duplicates: order.duplicates.flatMap((duplicate) => besideNow(duplicate, at)),
    mayRevoke: [
      ...order.certificates,
      ...order.duplicates.flatMap(({ certificate }) => certificate ?? []),
    ].some(({ revokedAt, notAfter }) => !revokedAt && notAfter > at),
    installedAt: installed && current && installed.at >= current.createdAt ? installed.at : null,
  };
}
