import { isFinal } from '@/lib/domain/order/lifecycle';
import type { OrderPageView, OrderPulse } from './order-view';
import { versionOf } from './version-of';

/** The answer to an open order page that knows a version: only the version when nothing changed. */
export function orderPulse(order: OrderPageView, known: string | null): OrderPulse & { version: string } {
  const version = versionOf(order);
  if (version === known) return { version };
  return {
    version,
    turn: order.next.actor,
    checks: order.checks.map(({ kind, state, owner }) => ({ kind, state, owner })),
    atRest: isAtRest(order),
  };
}

/** True when an order only moves again if somebody does something on another page. */
export function isAtRest({ state }: Pick<OrderPageView, 'state'>): boolean {
  return isFinal(state) || state === 'draft' || state === 'completed';
}
