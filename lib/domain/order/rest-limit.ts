import type { OrderState } from './lifecycle';

/**
 * How long an order may rest in a state, in hours, before somebody of ours must look (UX reference 5.3: "no
 * order may rest in a non-final state beyond its limit without an alarm"). Null: may rest; it is in use or over.
 */
export const restLimitHours: Readonly<Record<OrderState, number | null>> = {
  draft: 24 * 90,
  submitting: 1,
  unconfirmed: 24,
  returned: 24 * 14,
  validating: 24 * 10,
  issued: 24 * 30,
  completed: null,
  reissuing: 24,
  declined: null,
  rejected: null,
  canceled: null,
  revoked: null,
  expired: null,
};

/** True when an order has been in its state for longer than that state allows. */
export function isOverdue(state: OrderState, since: Date, now: Date): boolean {
  const limit = restLimitHours[state];
  return limit !== null && now.getTime() - since.getTime() > limit * 60 * 60 * 1000;
}
