import type { Tx } from '@/lib/db/client';
import type {
  CertificateOrder,
  FaceToFace,
  OrderCheck,
  PowerOfAttorney,
  Representation,
  Shipment,
  Signatory,
} from '@/lib/db/generated/client';
import {
  type CaValidation,
  type CheckFacts,
  identityFailures,
  isRecordable,
  type StaffRecord,
} from '@/lib/domain/checks/check-facts';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { checkKindsOf } from '@/lib/domain/checks/kinds-of-form';
import { asideOf, reviewOf } from '@/lib/domain/identity/beside';
import { approvalOf, awaited } from '@/lib/domain/identity/representation';
import { requestFormSchema } from '@/lib/domain/request/form';
import { identityProvider } from '@/lib/identity/identity-provider';
import { lostMailOf, type SentMail } from '../mail/lost-mail-of';
import { powerFactsOf, withPowers } from '../powers-of-attorney/power-facts';

/** The CA's validation answer as it is kept with an order (`caFacts`); the moment stands in `caCheckedAt`. */
export type KeptCaFacts = Omit<CaValidation, 'at'>;

type OrderWithChecks = CertificateOrder & {
  checks: OrderCheck[];
  mails: SentMail[];
  representations: (Representation & { faceToFaces: FaceToFace[] })[];
  product: { requestForm: unknown };
  shipment: Shipment | null;
  powersOfAttorney: (PowerOfAttorney & { signatories: Signatory[] })[];
};

/** What the check rows are computed from, beside the order itself. */
export const withChecks = {
  checks: true,
  representations: { include: { faceToFaces: true } },
  product: true,
  shipment: true,
  mails: {
    where: { representationId: { not: null } },
    select: {
      template: true,
      state: true,
      representationId: true,
      openedAt: true,
      queuedAt: true,
      bouncedAt: true,
    },
    orderBy: { queuedAt: 'asc' },
  },
  ...withPowers,
} as const;

export async function orderWithChecks(tx: Tx, orderId: string): Promise<OrderWithChecks> {
  return tx.certificateOrder.findUniqueOrThrow({ where: { id: orderId }, include: withChecks });
}

/** Everything the check rows are computed from. */
export function checkFactsOf(order: OrderWithChecks): CheckFacts {
  const answers = order.answers as { domain?: { kind?: string } };
  const by = identityProvider() ? 'us' : 'ca';
  const person = awaited(order.representations);
  const approval = approvalOf(order.representations);
  return {
    kinds: checkKindsOf(requestFormSchema.parse(order.product.requestForm)),
    orderState: order.state,
    stateSince: order.stateSince,
    keyWay: order.keySource ?? 'browser',
    domainKind: answers.domain?.kind === 'own' ? 'own' : 'qvtl',
    oinIncluded: order.oin !== null,
    soleAuthorityStated: isSaidToActAlone(order),
    authorityFinding: order.authorityFinding,
    power: powerFactsOf(order.powersOfAttorney),
    ca: caOf(order),
    identity: {
      state: person?.identityState ?? 'none',
      reason: identityFailures.find((known) => known === person?.identityReason),
      since: person?.identityChangedAt ?? order.stateSince,
      by,
      aside: person && asideOf({ ...person, mailLost: lostMailOf(order, 'verify_identity', person.id) }),
    },
    review: reviewOf(order),
    approval: {
      state: approval.state,
      since: approval.since ?? order.stateSince,
      by,
      mailLost: askedInVain(order),
    },
    records: recordsOf(order.checks),
    questions: questionsOf(order.checks),
    device: deviceOf(order.shipment),
  };
}

/** What the applicant stated of the first representative (S0-1.3.2h2). */
export function isSaidToActAlone({ answers }: Pick<CertificateOrder, 'answers'>): boolean {
  const { representative } = answers as { representative?: { soleAuthority?: boolean } };
  return representative?.soleAuthority === true;
}

/** Since when nobody who was asked to approve has the mail; undefined as long as one of them may have it. */
function askedInVain(order: OrderWithChecks): Date | undefined {
  const asked = order.representations.filter(({ approvalAskedAt }) => approvalAskedAt);
  const lost = asked.map(({ id }) => lostMailOf(order, 'approve_order', id));
  return lost.every((since) => since !== undefined) ? lost[0] : undefined;
}

function deviceOf(shipment: Shipment | null): CheckFacts['device'] {
  if (!shipment) return undefined;
  const { state, stateSince, deviceReceivedAt, pinReceivedAt } = shipment;
  return {
    state,
    received: deviceReceivedAt !== null,
    pinReceived: pinReceivedAt !== null,
    since: pinReceivedAt ?? deviceReceivedAt ?? stateSince,
  };
}

function caOf({ caFacts, caCheckedAt }: CertificateOrder): CaValidation | null {
  if (!caFacts || !caCheckedAt) return null;
  return { ...(caFacts as unknown as KeptCaFacts), at: caCheckedAt };
}

function questionsOf(checks: OrderCheck[]): CheckFacts['questions'] {
  const asked = checks.flatMap(({ kind, askedAt, answeredAt }) =>
    askedAt ? [[kind, { askedAt, answeredAt }] as const] : [],
  );
  return Object.fromEntries(asked);
}

function recordsOf(checks: OrderCheck[]): CheckFacts['records'] {
  const records = checks.flatMap(({ kind, recorded, recordedAt }): [CheckKind, StaffRecord][] =>
    recorded && recordedAt && isRecordable(kind) ? [[kind, { outcome: recorded, at: recordedAt }]] : [],
  );
  return Object.fromEntries(records);
}
