import { isFinal } from '@/lib/domain/order/lifecycle';
import type { FollowView, OrderPulse } from './order-view';
import { versionOf } from './version-of';

/** The answer to an open page of a shared order: only the version when nothing changed. */
export function followPulse(
  order: FollowView,
  known: string | null,
): OrderPulse & { readonly version: string } {
  const version = versionOf(order);
  if (version === known) return { version };
  const checks = order.checks.map(({ kind, state, owner }) => ({ kind, state, owner }));
  return { version, turn: order.next, checks, atRest: isFinal(order.state) };
}
