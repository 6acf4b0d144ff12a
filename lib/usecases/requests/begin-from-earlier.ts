import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { fromEarlier } from '@/lib/domain/request/template';
import type { ValidityChoice } from '@/lib/domain/validity/choice';
import type { EarlierRequest } from '@/lib/views/request-view';
import { knownId } from '../known-id';
import { editableOrder } from './editable-order';
import { problemOfTerm } from './save-answer';

const shown = 20;

/** Requests that were submitted before, the newest first, with which a new one of this kind may begin. Throws `not_found`. */
export async function earlierRequests(actor: Actor, orderId: string): Promise<readonly EarlierRequest[]> {
  const { order } = await editableOrder(db(), actor, orderId);
  const { accountId, product } = order;
  const orders = await db().certificateOrder.findMany({
    where: {
      accountId,
      id: { not: order.id },
      submittedAt: { not: null },
      product: { subject: product.subject },
    },
    include: { organisation: { select: { name: true } } },
    orderBy: { submittedAt: 'desc' },
    take: shown,
  });
  return orders.map(({ id, number, organisation, commonName }) => ({
    orderId: id,
    number,
    organisation: organisation?.name ?? '',
    commonName: commonName ?? '',
  }));
}

/**
 * Fills a request in which nothing is answered yet with the answers of an earlier one of the account (M35): not the key
 * and not the agreements, and no term that would not fit any more. One that has answers keeps them, so that a second
 * click or another tab undoes nothing. Throws `not_found` and `request_already_submitted`.
 */
export async function beginFromEarlier(
  actor: Actor,
  { orderId, earlierId }: { orderId: string; earlierId: string },
): Promise<void> {
  await transaction(async (tx) => {
    const { order, form } = await editableOrder(tx, actor, orderId);
    const earlier = await tx.certificateOrder.findUnique({
      where: { id: knownId(earlierId) },
      include: { organisation: true, representations: { orderBy: { position: 'asc' }, take: 1 } },
    });
    if (!earlier?.submittedAt || !canRequest(actor, earlier)) throw new Problem('not_found');
    const { organisation, representations } = earlier;
    const inUse = organisation?.kvkNumber && !organisation.deactivatedAt;
    const { validity, ...taken } = fromEarlier(form, {
      answers: earlier.answers,
      organisationId: inUse ? organisation.id : null,
      representativeId: representations[0]?.contactId ?? null,
    });
    const fits = validity && !problemOfTerm(order, form, validity as ValidityChoice);
    const answers = JSON.stringify({ ...taken, ...(fits && { validity }) });
    await tx.$executeRaw`
      UPDATE "CertificateOrder" SET "answers" = ${answers}::jsonb, "updatedAt" = ${now()}
      WHERE "id" = ${order.id}::uuid AND "state" = 'draft' AND "answers" = '{}'::jsonb`;
  });
}
