import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isEditable } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import { untilDaysOf } from '@/lib/domain/request/form';
import { hostNameOf } from '@/lib/domain/request/pre-check';
import { isOpen, type Walk, walk } from '@/lib/domain/request/walk';
import { offerValidity } from '@/lib/domain/validity/offer';
import { termLimits } from '@/lib/domain/validity/term';
import { knownId } from '../known-id';
import { formOf } from './editable-order';
import { freeLabel } from './free-label';
import { organisationOf } from './organisation-of';
import { isTaken } from './save-answer';
import { termsVersion } from './terms';

/**
 * The request form of an order with everything its questions need: what is answered, the organisations and people used
 * before, the terms that still fit, and the qvtl.nl name that is free for the chosen organisation. Throws `not_found`.
 */
export async function readRequest(actor: Actor, orderId: string) {
  const order = await orderForRequest(orderId);
  if (!order || !canRequest(actor, order)) throw new Problem('not_found');
  return requestScreen(order);
}

/** An order with what its request form is made from. */
export function orderForRequest(orderId: string) {
  return db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      product: true,
      account: true,
      applicant: true,
      subscription: true,
      renewalOf: {
        include: {
          certificates: { where: { duplicateId: null }, orderBy: { createdAt: 'desc' }, take: 1 },
        },
      },
    },
  });
}

/** The form of an order; whoever calls has seen to it that the reader may see it. */
export async function requestScreen(order: NonNullable<Awaited<ReturnType<typeof orderForRequest>>>) {
  const form = formOf(order.product);
  const { accountId } = order;
  const [organisations, contacts, individuals] = await Promise.all([
    db().organisation.findMany({
      where: { accountId, kvkNumber: { not: null }, deactivatedAt: null },
      orderBy: { name: 'asc' },
    }),
    db().contact.findMany({ where: { accountId }, orderBy: { lastName: 'asc' } }),
    form.some(({ question }) => question === 'holder') ? storedHolders(accountId) : [],
  ]);
  const walked = await withoutTakenName(accountId, walk(form, order.answers));
  const { answers } = walked;
  const organisation = answers.organisation && (await organisationOf(db(), accountId, answers.organisation));
  return {
    orderId: order.id,
    orderNumber: order.number,
    renewalOf: followedUp(order.renewalOf),
    editable: isEditable(order.state),
    state: order.state,
    problem: order.problem,
    caMessage: order.caMessage,
    productName: order.product.name,
    generation: order.generation,
    csrSignature: generations[order.generation].csrSignature,
    form,
    steps: walked.steps,
    firstOpen: walked.firstOpen,
    answers,
    raw: order.answers as Record<string, unknown>,
    organisation,
    hostName: answers.domain && hostNameOf(answers.domain),
    organisations,
    contacts,
    individuals,
    currency: order.subscription.currency,
    applicant: {
      firstName: order.applicant.firstName,
      lastName: order.applicant.lastName,
      email: order.applicant.email,
      telephone: order.applicant.phone ?? '',
      jobTitle: order.applicant.jobTitle ?? '',
      locale: order.applicant.locale,
    },
    account: {
      name: order.account.name,
      number: order.account.number,
      street: order.account.billingStreet ?? '',
      postcode: order.account.billingPostcode ?? '',
      city: order.account.billingCity ?? '',
      province: order.account.billingProvince ?? '',
      telephone: order.account.phone ?? '',
    },
    freeLabel: organisation && (await freeLabel(accountId, organisation)),
    validity: offerValidity(
      termLimits({ ...order.product, untilDays: untilDaysOf(form) }, generations[order.generation]),
      now(),
    ),
    termsVersion,
  };
}

/** Who held a certificate before, for choosing by id. */
const storedHolders = (accountId: string) =>
  db().individual.findMany({
    where: { accountId, deactivatedAt: null },
    select: { id: true, firstName: true, lastName: true, email: true, professionalTitle: true },
    orderBy: [{ lastName: 'asc' }, { createdAt: 'asc' }],
  });

/** What this request follows up; null for a first one. */
function followedUp(
  earlier: { id: string; number: string; state: string; certificates: { notAfter: Date }[] } | null,
) {
  const [certificate] = earlier?.certificates ?? [];
  if (!earlier || !certificate) return null;
  const runs = earlier.state !== 'revoked' && certificate.notAfter > now();
  return { orderId: earlier.id, number: earlier.number, notAfter: certificate.notAfter, runs };
}

/**
 * A qvtl.nl name that was free when it was saved may have gone to another customer since: then the question is open
 * again, and the next free name is proposed.
 */
async function withoutTakenName(accountId: string, walked: Walk): Promise<Walk> {
  const { domain, ...answers } = walked.answers;
  if (domain?.kind !== 'qvtl' || !(await isTaken(db(), accountId, hostNameOf(domain)))) return walked;
  const taken = { state: 'faulty', problems: { label: 'domain_label_taken' } } as const;
  const steps = walked.steps.map((step) => (step.question === 'domain' ? { ...step, ...taken } : step));
  const firstOpen = steps.find(isOpen)?.question ?? null;
  return { steps, firstOpen, complete: false, answers };
}
