import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isFinal } from '@/lib/domain/order/lifecycle';
import type { OrderPageView, OrderPulse } from './order-view';

/** Changes when anything on the order page changes, the words "later than usual" included. */
export function orderVersion(order: OrderPageView): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(order)))).slice(0, 32);
}

/** The answer to an open order page that knows a version: only the version when nothing changed. */
export function orderPulse(order: OrderPageView, known: string | null): OrderPulse {
  const version = orderVersion(order);
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
