import type { Prisma } from '@/lib/db/generated/client';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { decider } from '@/lib/domain/identity/representation';
import type { NudgeKind } from '@/lib/domain/nudge/schedule';
import { identityProvider } from '@/lib/identity/identity-provider';
import { nameOf } from '../identity/person-name';
import { lostMailOf } from '../mail/lost-mail-of';
import { checkFactsOf, withChecks } from '../orders/order-facts';

/** What tells who is waited for. */
export const withWaiting = {
  ...withChecks,
  applicant: true,
  representations: { include: { contact: true, faceToFaces: true }, orderBy: { position: 'asc' } },
  powersOfAttorney: {
    where: { withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    take: 1,
    include: { signatories: true },
  },
  handovers: { where: { answeredAt: null, withdrawnAt: null } },
  certificates: { where: { duplicateId: null }, orderBy: { createdAt: 'desc' }, take: 1 },
  events: {
    where: { name: { in: ['installed', 'reminders_stopped', 'reminders_resumed'] } },
    orderBy: { at: 'asc' },
  },
} as const satisfies Prisma.CertificateOrderInclude;

export type OrderWaiting = Prisma.CertificateOrderGetPayload<{ include: typeof withWaiting }>;

/** Somebody who was asked something and has not done it. */
export interface Waiting {
  readonly kind: NudgeKind;
  /** The row of whoever is waited for; the order itself for the applicant. */
  readonly subjectId: string;
  readonly name: string;
  /** Since when; a new asking begins the reminders anew. */
  readonly since: Date;
}

/** True when the customer wants nobody of this order to be reminded. */
export function areRemindersStopped({ events }: Pick<OrderWaiting, 'events'>): boolean {
  return events.findLast(({ name }) => name.startsWith('reminders_'))?.name === 'reminders_stopped';
}

/**
 * For whom an order waits, as far as a reminder can help. It empties by itself: what is done, declined or canceled waits
 * for nobody (M43). Where the CA writes to the representative itself, it reminds them too.
 */
export function waitingFor(order: OrderWaiting): readonly Waiting[] {
  switch (order.state) {
    case 'draft':
      return colleagues(order);
    case 'returned':
      return [...colleagues(order), applicant(order, 'act', order.stateSince)];
    case 'validating':
      return [...representatives(order), ...signatories(order), ...ownChecks(order)];
    case 'issued':
      return order.keySource === 'browser' ? [applicant(order, 'create_certificate', order.stateSince)] : [];
    case 'completed':
      return installing(order);
    default:
      return [];
  }
}

function applicant(order: OrderWaiting, kind: NudgeKind, since: Date): Waiting {
  return { kind, subjectId: order.id, name: nameOf(order.applicant), since };
}

/** Nobody is reminded at an address that gave the mail back: it is for the applicant to correct it. */
function representatives(order: OrderWaiting): Waiting[] {
  const { representations } = order;
  if (!identityProvider() || decider(representations)) return [];
  const somebodyIsKnown = representations.some(({ identityState }) => identityState === 'passed');
  return representations.flatMap((person): Waiting[] => {
    const { id, contact, identityState, identityChangedAt, approvalAskedAt } = person;
    if (person.wrongPersonAt) return [];
    const one = { subjectId: id, name: nameOf(contact) };
    const purpose = approvalAskedAt ? 'approve_order' : 'verify_identity';
    if (lostMailOf(order, purpose, id)) return [];
    if (approvalAskedAt) return [{ ...one, kind: 'approve_order', since: approvalAskedAt }];
    const isAsked = identityState === 'sent' || identityState === 'started' || identityState === 'failed';
    if (!isAsked || somebodyIsKnown || !identityChangedAt) return [];
    return [{ ...one, kind: 'verify_identity', since: identityChangedAt }];
  });
}

function signatories({ powersOfAttorney: [power] }: OrderWaiting): Waiting[] {
  if (power?.way !== 'online' || power.completedAt || power.decision) return [];
  return power.signatories
    .filter(({ signedAt, declinedAt }) => !signedAt && !declinedAt)
    .map((person) => ({
      kind: 'sign_power_of_attorney',
      subjectId: person.id,
      name: nameOf(person),
      since: power.createdAt,
    }));
}

function colleagues({ handovers }: OrderWaiting): Waiting[] {
  return handovers.map(({ id, name, createdAt }) => ({
    kind: 'answer_step',
    subjectId: id,
    name,
    since: createdAt,
  }));
}

/** The first check that asks something of the applicant stands for all of them. */
function ownChecks(order: OrderWaiting): Waiting[] {
  const row = checkRows(checkFactsOf(order)).find(
    ({ owner, state }) => owner === 'applicant' && (state === 'todo' || state === 'failed'),
  );
  if (!row) return [];
  const stored = order.checks.find(({ kind }) => kind === row.kind);
  return [applicant(order, 'act', stored?.since ?? row.since)];
}

function installing(order: OrderWaiting): Waiting[] {
  const [certificate] = order.certificates;
  if (!certificate || !order.completedAt || certificate.revokedAt) return [];
  const said = order.events.findLast(({ name }) => name === 'installed');
  return said && said.at >= certificate.createdAt
    ? []
    : [applicant(order, 'say_installed', order.stateSince)];
}
