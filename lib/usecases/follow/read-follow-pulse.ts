import { now } from '@/lib/base/clock';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { followPulse } from '@/lib/views/follow-pulse';
import type { OrderPulse } from '@/lib/views/order-view';
import { orderStamp } from '../orders/order-stamp';
import type { KnownPulse } from '../orders/read-order-pulse';
import { readSoon } from '../orders/read-soon';
import { openFollow, readFollow } from './read-follow';

/**
 * What an open page of a shared order asks for every few seconds: two small queries, and the order only when a row of it
 * was written since. Throws what {@link readFollow} throws, so that a link taken back closes the page that is open.
 */
export async function readFollowPulse(actor: Actor, known: KnownPulse): Promise<OrderPulse> {
  const { subjectId } = await openFollow(actor, now());
  const current = await orderStamp(subjectId);
  if (!current) throw new Problem('not_found');
  await readSoon(subjectId);
  const { stamp } = current;
  if (stamp === known.stamp) return { stamp };
  return { stamp, ...followPulse(await readFollow(actor), known.version) };
}
