import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { CertificateOrderUncheckedUpdateManyInput } from '@/lib/db/generated/models';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { type MoveName, type OrderState, orderMoves } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { announce } from '../webhooks/announce';
import { followUp } from './follow-up';

interface MoveOptions {
  /** Columns that change together with the state. */
  changes?: Omit<CertificateOrderUncheckedUpdateManyInput, 'state' | 'stateSince'>;
  /** What the event row tells, without personal data. */
  detail?: Record<string, string | number | boolean>;
}

/**
 * The only way in which the state of an order changes: a guarded update that must hit exactly one row, the event,
 * and the work that follows, all in the caller's transaction (design: order lifecycle).
 *
 * Throws Problem `move_not_allowed` when the order is no longer in a state from which this move may start, which is
 * how the second click, the second tab and the second webhook end.
 */
export async function moveOrder(
  tx: Tx,
  order: { id: string; state: OrderState },
  name: MoveName,
  actor: Actor,
  now: Date,
  { changes = {}, detail = {} }: MoveOptions = {},
): Promise<void> {
  const move = orderMoves[name];
  const hit = await tx.certificateOrder.updateMany({
    where: { id: order.id, state: order.state, AND: { state: { in: [...move.from] } } },
    data: { ...changes, state: move.to, stateSince: now, updatedAt: now },
  });
  if (hit.count !== 1) throw new Problem('move_not_allowed', { params: { move: name, state: order.state } });
  const eventId = newId();
  await tx.orderEvent.create({
    data: {
      id: eventId,
      orderId: order.id,
      name,
      fromState: order.state,
      toState: move.to,
      actorKind: actor.kind,
      actorId: actorId(actor),
      detail,
      at: now,
    },
  });
  await announce(tx, {
    event: 'order.state_changed',
    about: { orderId: order.id },
    eventId,
    data: { orderId: order.id, move: name, from: order.state, to: move.to },
    at: now,
  });
  for (const work of move.followUps) await followUp(tx, work, order.id, now);
}
