import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { orderPulse } from '@/lib/views/order-pulse';
import type { OrderPulse } from '@/lib/views/order-view';
import { knownId } from '../known-id';
import { orderStamp } from './order-stamp';
import { readOrder } from './read-order';
import { readSoon } from './read-soon';

/** What an open page knows. */
export interface KnownPulse {
  /** Of the rows behind the page, as the last answer gave it. */
  stamp: string | null;
  /** Of the page itself. */
  version: string | null;
}

/**
 * What an open order page asks for every few seconds. One small query tells whether any row behind the page was written
 * since; only then the order is read and the page compared. Throws Problem `not_found`.
 */
export async function readOrderPulse(actor: Actor, orderId: string, known: KnownPulse): Promise<OrderPulse> {
  const current = await orderStamp(knownId(orderId));
  if (!current || !canSeeOrder(actor, current)) throw new Problem('not_found');
  await readSoon(orderId);
  const { stamp } = current;
  if (stamp === known.stamp) return { stamp };
  const order = await readOrder(actor, orderId);
  return { stamp, ...orderPulse(order, known.version) };
}
