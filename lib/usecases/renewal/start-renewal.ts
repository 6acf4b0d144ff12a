import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { CertificateOrder, Prisma, Product } from '@/lib/db/generated/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { prefill } from '@/lib/domain/renewal/prefill';
import { failedRenewal, renewalOpens } from '@/lib/domain/renewal/renewal';
import { dateOf } from '@/lib/domain/validity/dates';
import { knownId } from '../known-id';
import { formOf } from '../requests/editable-order';
import { newDraft, subscriptionToRequestOn } from '../requests/new-draft';
import { recordHappening } from '../revocation/record-happening';

/**
 * Begins the follow-up of a certificate (M63): a request on the same subscription with everything filled in that is
 * still true, and a new key. Asked again, by another tab or another person at the same moment, it gives the same order.
 * Returns its id.
 *
 * Throws `not_found`, `renewal_not_possible`, `renewal_too_early` with the day from which it can,
 * `request_open_already` with the number of another request on the subscription, and what a request throws.
 */
export async function startRenewal(actor: Actor, orderId: string, at: Date = now()): Promise<string> {
  try {
    return await transaction((tx) => renew(tx, actor, orderId, at));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return transaction((tx) => renew(tx, actor, orderId, at));
  }
}

/** An order with what decides on its follow-up. */
export const withFollowUps = {
  product: true,
  organisation: true,
  representations: { orderBy: { position: 'asc' }, take: 1 },
  certificates: {
    where: { duplicateId: null },
    orderBy: { createdAt: 'desc' },
    take: 1,
    include: { campaignItems: { where: { campaign: { closedAt: null } }, take: 1 } },
  },
  renewals: { where: { state: { notIn: [...failedRenewal] } }, take: 1 },
} satisfies Prisma.CertificateOrderInclude;

type Renewable = NonNullable<Awaited<ReturnType<typeof load>>>;

const load = (tx: Tx, id: string) =>
  tx.certificateOrder.findUnique({ where: { id: knownId(id) }, include: withFollowUps });

/** From when this order can be followed up; null when it cannot. */
export function renewableFrom(
  order: Pick<CertificateOrder, 'state' | 'generation'> & {
    product: Pick<Product, 'generation'>;
    certificates: readonly { notAfter: Date; campaignItems: readonly unknown[] }[];
  },
): Date | null {
  const [certificate] = order.certificates;
  if (!certificate) return null;
  return renewalOpens({
    state: order.state,
    notAfter: certificate.notAfter,
    generationChanged: order.product.generation !== order.generation,
    inCampaign: certificate.campaignItems.length > 0,
  });
}

async function renew(tx: Tx, actor: Actor, orderId: string, at: Date): Promise<string> {
  const order = await load(tx, orderId);
  if (!order || !canRequest(actor, order)) throw new Problem('not_found');
  const [begun] = order.renewals;
  if (begun) return begun.id;
  const opens = renewableFrom(order);
  if (!opens) throw new Problem('renewal_not_possible');
  if (opens > at) throw new Problem('renewal_too_early', { params: { date: dateOf(opens) } });
  const requested = await subscriptionToRequestOn(tx, actor, order.subscriptionId);
  const { open } = requested;
  // Begun by somebody else since we looked.
  if (open?.renewalOfId === order.id) return open.id;
  if (open && !isUntouched(open))
    throw new Problem('request_open_already', { params: { number: open.number } });
  const begin = beginning(order);
  const id = open ? await adopt(tx, open.id, begin) : await newDraft(tx, requested, at, begin);
  await recordHappening(tx, { orderId: order.id, name: 'renewal_started', actor, at });
  return id;
}

/** A draft in which nothing was filled in yet is taken: it was opened and left. */
const isUntouched = ({ state, answers, renewalOfId }: CertificateOrder) =>
  state === 'draft' && renewalOfId === null && Object.keys(answers as object).length === 0;

function beginning(order: Renewable) {
  const { organisation } = order;
  const known = organisation?.kvkNumber && !organisation.deactivatedAt ? organisation.id : null;
  const { answers, representations, technicalContactId, id } = order;
  const representativeId = representations[0]?.contactId ?? null;
  const form = formOf(order.product);
  return {
    renewalOfId: id,
    technicalContactId,
    answers: JSON.parse(JSON.stringify(prefill(form, { answers, organisationId: known, representativeId }))),
  };
}

async function adopt(tx: Tx, id: string, begin: ReturnType<typeof beginning>): Promise<string> {
  await tx.certificateOrder.update({ where: { id }, data: begin });
  return id;
}
