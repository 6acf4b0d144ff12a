import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { raiseWorkItem } from '../staff/raise-work-item';
import { orderForIdentity } from './order-for-identity';

/** One request an order, however often it is sent. */
export const faceToFaceKey = (orderId: string) => `face-to-face:${orderId}`;

/**
 * Asks the validation team to arrange an identification by notary or courier instead of the app (S0-A2.4d). The way
 * by app stays open meanwhile. Throws `not_found`, and `identity_not_open` when nobody needs identifying any more.
 */
export async function requestFaceToFace(actor: Actor, { phone }: { phone: string }): Promise<void> {
  await transaction(async (tx) => {
    const order = await orderForIdentity(tx, actor);
    if (order.state !== 'validating' || order.identityState === 'passed') {
      throw new Problem('identity_not_open');
    }
    await raiseWorkItem(tx, {
      kind: 'face_to_face',
      orderId: order.id,
      accountId: order.accountId,
      params: { about: 'face_to_face', phone },
      dedupeKey: faceToFaceKey(order.id),
    });
  });
}
