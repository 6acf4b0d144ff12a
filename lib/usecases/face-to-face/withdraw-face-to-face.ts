import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { runningFaceToFace } from '@/lib/domain/identity/face-to-face';
import { recordAudit } from '../audit/record-audit';
import { representationToIdentify } from '../identity/representation-by-link';
import { updateChecks } from '../orders/update-checks';
import { closeWork } from '../validation/desk-work';
import { faceToFaceKey } from './request-face-to-face';

/**
 * The representative chooses the app after all: the appointment is called off. Called off already, it stays so. Throws
 * `not_found`.
 */
export async function withdrawFaceToFace(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    const { id, orderId } = await representationToIdentify(tx, actor);
    const at = now();
    if (!(await callOff(tx, id, at))) return;
    await updateChecks(tx, orderId, actor);
    await recordAudit(tx, {
      actor,
      action: 'face_to_face_withdrawn',
      objectKind: 'order',
      objectId: orderId,
      at,
    });
  });
}

/** Ends the appointment of a representative that is still to come; says whether there was one. */
export async function callOff(tx: Tx, representationId: string, at: Date): Promise<boolean> {
  const ended = await tx.faceToFace.updateManyAndReturn({
    where: { representationId, state: { in: [...runningFaceToFace] } },
    data: { state: 'withdrawn', recordedAt: at },
  });
  for (const { id } of ended) await closeWork(tx, faceToFaceKey(id), { by: null, outcome: '', at });
  return ended.length > 0;
}
