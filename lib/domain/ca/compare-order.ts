import type { OrderState } from '../order/lifecycle';
import type { Difference } from './difference';

/** Where an order stands at the CA, in our words (the client's translation). */
export type CaBookStatus =
  | 'in_progress'
  | 'issued'
  | 'rejected'
  | 'canceled'
  | 'revoked'
  | 'expired'
  | 'unknown';

export interface OurOrder {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  /** What the customer pays for this order over its term, in cents of the CA's currency; undefined in another one. */
  readonly paidCents: number | undefined;
  /** In which the CA charges. */
  readonly currency?: string | undefined;
}

export interface TheirOrder {
  readonly orderId: string;
  readonly status: CaBookStatus;
  readonly rawStatus: string;
  readonly chargedCents: number | undefined;
}

/**
 * Which of the CA's statuses fit each of our states. The CA calls an expired certificate issued too (reference 3.2);
 * until we have told it, it still works on what was cancelled or declined here.
 */
const fitting: Readonly<Record<OrderState, readonly CaBookStatus[]>> = {
  draft: [],
  submitting: ['in_progress'],
  unconfirmed: ['in_progress', 'issued'],
  returned: [],
  validating: ['in_progress', 'unknown'],
  issued: ['issued'],
  completed: ['issued'],
  reissuing: ['in_progress', 'issued'],
  declined: ['canceled', 'rejected'],
  rejected: ['rejected'],
  canceled: ['canceled', 'rejected'],
  revoked: ['revoked'],
  expired: ['expired', 'issued'],
};

/** What differs between an order with us and the same one at the CA. */
export function compareOrder(ours: OurOrder, theirs: TheirOrder): Difference[] {
  const about = { objectKind: 'order', objectId: ours.id } as const;
  const found: Difference[] = [];
  if (!fitting[ours.state].includes(theirs.status)) {
    found.push({
      ...about,
      kind: 'order_status',
      ours: { number: ours.number, state: ours.state },
      theirs: { order: theirs.orderId, status: theirs.rawStatus },
    });
  }
  const { chargedCents = 0 } = theirs;
  const money = { currency: ours.currency ?? null };
  if (ours.paidCents !== undefined && chargedCents > ours.paidCents) {
    found.push({
      ...about,
      kind: 'charge_too_high',
      ours: { number: ours.number, cents: ours.paidCents, ...money },
      theirs: { order: theirs.orderId, cents: chargedCents, ...money },
    });
  }
  return found;
}

/** An order that we have and the CA does not. */
export function missingThere({ id, number, state }: OurOrder, caOrderId: string): Difference {
  const ours = { number, state, order: caOrderId };
  return { kind: 'order_missing_there', objectKind: 'order', objectId: id, ours, theirs: null };
}

/** An order that the CA has, and perhaps charged, and that nobody bought here. */
export function unknownHere(order: TheirOrder & { commonName: string | undefined }): Difference {
  return {
    kind: 'order_unknown_here',
    objectKind: 'order',
    objectId: order.orderId,
    ours: null,
    theirs: {
      order: order.orderId,
      status: order.rawStatus,
      name: order.commonName ?? null,
      cents: order.chargedCents ?? null,
    },
  };
}
