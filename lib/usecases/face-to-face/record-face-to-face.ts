import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { tellPassed } from '../identity/refresh-identity';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { needReason } from '../staff/need-reason';
import { closeWork } from '../validation/desk-work';
import { billFaceToFace } from './bill-face-to-face';
import { faceToFaceKey } from './request-face-to-face';
import { runningFaceToFace } from './running-face-to-face';

interface Outcome {
  faceToFaceId: string;
  outcome: 'passed' | 'failed';
  /** What was seen. When it failed it goes to the representative as it stands. */
  reason: string;
}

/**
 * Records how an identification in person ended. A pass counts like one by app: the order moves on and this person may
 * approve. After a failure the representative chooses again, without a new order (M49). It took place, so it is billed
 * either way. Throws what
 * {@link runningFaceToFace} throws, and `invalid_input` without a reason.
 */
export async function recordFaceToFace(actor: Actor, record: Outcome): Promise<void> {
  const { outcome } = record;
  const reason = needReason(record.reason);
  await transaction(async (tx) => {
    const found = await runningFaceToFace(tx, actor, record.faceToFaceId);
    const { id, orderId, staffId } = found;
    const at = now();
    await tx.faceToFace.update({
      where: { id },
      data: { state: outcome, reason, recordedBy: staffId, recordedAt: at },
    });
    await closeWork(tx, faceToFaceKey(id), { by: staffId, outcome: reason, at });
    if (outcome === 'passed') await establish(tx, found, at);
    else await tellFailed(tx, { ...found, reason });
    await billFaceToFace(tx, found);
    await updateChecks(tx, orderId, actor);
    await recordAudit(tx, {
      actor,
      action: `face_to_face_${outcome}`,
      objectKind: 'order',
      objectId: orderId,
      reason,
      at,
    });
  });
}

type Found = Awaited<ReturnType<typeof runningFaceToFace>>;

async function establish(tx: Tx, { id, orderId, representation }: Found, at: Date): Promise<void> {
  const changed = await tx.representation.updateMany({
    where: { id: representation.id, identityState: { not: 'passed' } },
    data: { identityState: 'passed', identityReason: null, identityChangedAt: at },
  });
  if (changed.count === 0) return;
  await tellPassed(tx, representation);
  const { mail, words } = (await orderForMail(tx, orderId)).toRepresentative(representation.id);
  const dedupeKey = `face_to_face_passed:${id}`;
  await queueMail(tx, { ...mail, template: 'face_to_face_passed', data: words, dedupeKey });
}

async function tellFailed(tx: Tx, { id, orderId, representation, reason }: Found & { reason: string }) {
  const { mail, words } = (await orderForMail(tx, orderId)).toRepresentative(representation.id);
  const data = { ...words, reason };
  const dedupeKey = `face_to_face_failed:${id}`;
  await queueMail(tx, { ...mail, template: 'face_to_face_failed', data, dedupeKey });
}
