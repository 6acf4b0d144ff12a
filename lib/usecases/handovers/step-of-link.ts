import type { Tx } from '@/lib/db/client';
import { canAnswerStep } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isEditable } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { handoverState } from '@/lib/domain/request/handover';

/**
 * The step that a mailed link leads to. Throws Problem `not_found` for every other actor, `link_withdrawn` when it was
 * taken back and `request_already_submitted` when the request has gone to the CA meanwhile.
 */
export async function stepOfLink(tx: Pick<Tx, 'handover'>, actor: Actor) {
  if (actor.kind !== 'link') throw new Problem('not_found');
  const handover = await tx.handover.findUnique({
    where: { id: actor.subjectId },
    include: { order: { include: { product: true } } },
  });
  if (!handover || !canAnswerStep(actor, handover)) throw new Problem('not_found');
  const state = handoverState(handover);
  if (state === 'withdrawn') throw new Problem('link_withdrawn');
  if (state === 'asked' && !isEditable(handover.order.state)) throw new Problem('request_already_submitted');
  return { ...handover, state };
}
