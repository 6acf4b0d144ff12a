import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { isRunning } from '@/lib/domain/identity/face-to-face';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { needValidator } from '../validation/need-validator';

/**
 * An appointment that is still to come, held for whoever plans or records it. Throws `forbidden` for anybody but
 * validation, `not_found`, and `face_to_face_closed` when it ended meanwhile.
 */
export async function runningFaceToFace(tx: Tx, actor: Actor, faceToFaceId: string) {
  needValidator(actor);
  const id = knownId(faceToFaceId);
  await tx.$queryRaw`SELECT 1 FROM "FaceToFace" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await tx.faceToFace.findUnique({
    where: { id },
    include: { representation: true, order: { select: { state: true } } },
  });
  if (!found?.representation) throw new Problem('not_found');
  const { state, order, representation, ...rest } = found;
  if (!isRunning(state) || order.state !== 'validating') throw new Problem('face_to_face_closed');
  return { ...rest, state, representation, staffId: actor.userId };
}
