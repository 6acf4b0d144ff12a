import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { raiseWorkItem } from '../staff/raise-work-item';
import { needOpenIdentity } from './need-open-identity';
import { representationToIdentify } from './representation-by-link';

/** One request a representative, however often it is sent. */
export const faceToFaceKey = (representationId: string) => `face-to-face:${representationId}`;

/**
 * Asks the validation team to arrange an identification by notary or courier instead of the app (S0-A2.4d). The way
 * by app stays open meanwhile. Throws `not_found`, and `identity_not_open` when nobody needs identifying any more.
 */
export async function requestFaceToFace(actor: Actor, { phone }: { phone: string }): Promise<void> {
  await transaction(async (tx) => {
    const representation = await representationToIdentify(tx, actor);
    needOpenIdentity(representation);
    const { id, order } = representation;
    await raiseWorkItem(tx, {
      kind: 'face_to_face',
      orderId: order.id,
      accountId: order.accountId,
      params: { about: 'face_to_face', phone },
      dedupeKey: faceToFaceKey(id),
    });
  });
}
