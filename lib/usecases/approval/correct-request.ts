import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { CertificateOrder } from '@/lib/db/generated/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { prefill } from '@/lib/domain/renewal/prefill';
import { knownId } from '../known-id';
import { formOf } from '../requests/editable-order';
import { newDraft, subscriptionToRequestOn } from '../requests/new-draft';

/** Whether somebody of the customer said no to this order, so that a corrected request may follow. */
export const isSentBack = ({ state, reviewDecision }: Pick<CertificateOrder, 'state' | 'reviewDecision'>) =>
  state === 'declined' || (state === 'canceled' && reviewDecision === 'declined');

/**
 * Begins a corrected request after the representative declined or a colleague sent the request back: on the same
 * subscription, with everything that was filled in, and a new key. Pressed twice it is one request. Returns its id.
 *
 * Throws `not_found`, `request_not_sent_back`, `request_open_already` with the number of another request on the
 * subscription, and what a new request throws.
 */
export async function correctRequest(actor: Actor, orderId: string): Promise<string> {
  try {
    return await transaction((tx) => correct(tx, actor, orderId));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return transaction((tx) => correct(tx, actor, orderId));
  }
}

async function correct(tx: Tx, actor: Actor, orderId: string): Promise<string> {
  const order = await tx.certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { product: true, representations: { orderBy: { position: 'asc' }, take: 1 } },
  });
  if (!order || !canRequest(actor, order)) throw new Problem('not_found');
  if (!isSentBack(order)) throw new Problem('request_not_sent_back');
  const requested = await subscriptionToRequestOn(tx, actor, order.subscriptionId);
  const { open } = requested;
  const { answers, organisationId, representations, technicalContactId, renewalOfId } = order;
  const representativeId = representations[0]?.contactId ?? null;
  const filledIn = prefill(formOf(order.product), { answers, organisationId, representativeId });
  if (!open) {
    const begun = { answers: JSON.parse(JSON.stringify(filledIn)), technicalContactId, renewalOfId };
    return newDraft(tx, requested, now(), begun);
  }
  if (open.createdAt > order.stateSince && open.state === 'draft') return open.id;
  throw new Problem('request_open_already', { params: { number: open.number } });
}
