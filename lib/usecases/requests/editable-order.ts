import type { Tx } from '@/lib/db/client';
import { type canFillIn, canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isEditable } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { type RequestForm, requestFormSchema } from '@/lib/domain/request/form';
import { knownId } from '../known-id';

/**
 * The order whose request this actor may still change, with its product, account and form. A program may only where the
 * caller says so. Throws `not_found` for strangers and `request_already_submitted` once it went to the CA.
 */
export async function editableOrder(
  tx: Tx,
  actor: Actor,
  orderId: string,
  may: typeof canFillIn = canRequest,
) {
  const order = await tx.certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { product: true, account: true, applicant: true },
  });
  if (!order || !may(actor, order)) throw new Problem('not_found');
  if (!isEditable(order.state)) throw new Problem('request_already_submitted');
  return { order, form: formOf(order.product) };
}

/** The questions of a product, as stored with it. */
export function formOf(product: { requestForm: unknown }): RequestForm {
  return requestFormSchema.parse(product.requestForm);
}
