import type { Tx } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { handoverState } from '@/lib/domain/request/handover';
import { knownId } from '../known-id';

/**
 * A step that this applicant handed over and that nobody has answered yet, held until the transaction ends. Throws
 * Problem `not_found` for others, and `step_not_open`.
 */
export async function ownOpenHandover(tx: Tx, actor: Actor, handoverId: string) {
  const id = knownId(handoverId);
  await tx.$queryRaw`SELECT 1 FROM "Handover" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const handover = await tx.handover.findUnique({ where: { id }, include: { order: true } });
  if (!handover || !canRequest(actor, handover.order)) throw new Problem('not_found');
  if (handoverState(handover) !== 'asked') throw new Problem('step_not_open');
  return handover;
}
