import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { FaceToFaceRoute } from '@/lib/domain/identity/face-to-face';
import { moneyText } from '@/lib/views/money-text';
import { recordAudit } from '../audit/record-audit';
import { needOpenIdentity } from '../identity/need-open-identity';
import { representationToIdentify } from '../identity/representation-by-link';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { raiseWorkItem } from '../staff/raise-work-item';
import { faceToFacePrices } from './prices';
import type { FaceToFaceWish } from './wish';

/** The same key is the same piece of work for the validation team. */
export const faceToFaceKey = (faceToFaceId: string) => `face-to-face:${faceToFaceId}`;

/** What the representative asks for: by whom, and the place, moment and telephone number that suit. */
export type FaceToFaceRequest = FaceToFaceWish & { route: FaceToFaceRoute };

/**
 * Asks the validation team to arrange an identification by notary or courier instead of the app (S0-A2.4d), at the
 * price of today. The representative and the applicant hear of it; the way by app stays open meanwhile. Asked twice it
 * is one request. Throws `not_found`, `identity_already_passed` and `identity_not_open`.
 */
export async function requestFaceToFace(actor: Actor, request: FaceToFaceRequest): Promise<void> {
  try {
    await transaction((tx) => ask(tx, actor, request));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

async function ask(tx: Tx, actor: Actor, { route, ...wish }: FaceToFaceRequest): Promise<void> {
  const representation = await representationToIdentify(tx, actor);
  needOpenIdentity(representation);
  const { id: representationId, order } = representation;
  const [id, at] = [newId(), now()];
  const priceCents = (await faceToFacePrices(tx))[route];
  await tx.faceToFace.create({
    data: { id, orderId: order.id, representationId, route, state: 'asked', wish, priceCents, askedAt: at },
  });
  await tellAsked(tx, { id, orderId: order.id, representationId, route, priceCents });
  await raiseWorkItem(tx, {
    kind: 'face_to_face',
    orderId: order.id,
    accountId: order.accountId,
    params: { about: 'face_to_face', phone: wish.phone },
    dedupeKey: faceToFaceKey(id),
  });
  await updateChecks(tx, order.id, actor);
  await recordAudit(tx, {
    actor,
    action: 'face_to_face_asked',
    objectKind: 'order',
    objectId: order.id,
    detail: { route, priceCents, representative: representation.position },
    at,
  });
}

interface Asked {
  id: string;
  orderId: string;
  representationId: string;
  route: FaceToFaceRoute;
  priceCents: number;
}

async function tellAsked(tx: Tx, { id, orderId, representationId, route, priceCents }: Asked): Promise<void> {
  const { applicant, words, toRepresentative } = await orderForMail(tx, orderId);
  const { mail, words: theirs, fullName } = toRepresentative(representationId);
  await queueMail(tx, {
    ...mail,
    template: 'face_to_face_asked',
    data: { ...theirs, route, price: moneyText(priceCents, 'EUR', mail.locale) },
    dedupeKey: `face_to_face_asked:${id}`,
  });
  await queueMail(tx, {
    ...applicant,
    template: 'face_to_face_chosen',
    data: {
      ...words,
      route,
      price: moneyText(priceCents, 'EUR', applicant.locale),
      representative: fullName,
    },
    dedupeKey: `face_to_face_chosen:${id}`,
  });
}
