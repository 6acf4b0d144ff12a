/** A try to pay, in the payment provider's words, and `intended` before it has answered (Mollie payment status). */
export const paymentStates = [
  'intended',
  'open',
  'pending',
  'paid',
  'failed',
  'canceled',
  'expired',
] as const;
export type PaymentState = (typeof paymentStates)[number];

/**
 * A purchase over all its tries. It stays `open` when a try fails, is canceled or expires, because the buyer may
 * try again; `invoiced` is delivered before it is paid; `canceled` is the buyer's or our own word for the whole
 * purchase; `refund_due` means that more was paid than one purchase costs, and some goes back.
 */
export const purchaseStates = ['open', 'paid', 'invoiced', 'canceled', 'refund_due'] as const;
export type PurchaseState = (typeof purchaseStates)[number];

/** How far a try is; it never goes back, whatever the order in which answers arrive. */
const rank: Readonly<Record<PaymentState, number>> = {
  intended: 0,
  open: 1,
  pending: 2,
  failed: 3,
  canceled: 3,
  expired: 3,
  paid: 4,
};

/** A status as the provider writes it; `authorized` is money reserved but not taken, so still under way. */
export function readPaymentStatus(status: string): PaymentState | undefined {
  if (status === 'authorized') return 'pending';
  return paymentStates.find((state) => state === status && state !== 'intended');
}

/**
 * The state of a try after the provider was asked. Idempotent and total: late or repeated answers never undo a
 * later one; a payment that arrives after the try was canceled or expired still counts as paid (UX reference 4.3).
 */
export function paymentAfter(current: PaymentState, told: PaymentState): PaymentState {
  return rank[told] > rank[current] ? told : current;
}

/** True when the try can no longer be paid, as far as the provider has said. */
export function isPaymentOver(state: PaymentState): boolean {
  return rank[state] >= rank.failed;
}

/**
 * The state of a purchase from all its tries. Paid once: paid, also when it had been canceled before; paid more
 * than once: a refund is due. Never leaves `refund_due` by itself.
 */
export function purchaseAfter(current: PurchaseState, payments: readonly PaymentState[]): PurchaseState {
  if (current === 'refund_due') return current;
  const paid = payments.filter((state) => state === 'paid').length;
  if (paid > 1) return 'refund_due';
  return paid === 1 ? 'paid' : current;
}

/**
 * What becomes of a purchase with a refund due, once money went back: paid when one payment is left for what was
 * delivered, canceled when none is left for what was not; else it stays as it is.
 */
export function purchaseAfterRefund(delivered: boolean, paid: number): PurchaseState {
  if (delivered && paid === 1) return 'paid';
  return !delivered && paid === 0 ? 'canceled' : 'refund_due';
}

/** True while a payment holds our money: paid, and neither given back in whole nor taken back by the bank. */
export function holdsMoney(payment: {
  readonly state: PaymentState;
  readonly amountCents: number;
  readonly refundedCents: number;
  readonly chargedBackAt: Date | null;
}): boolean {
  const { state, amountCents, refundedCents, chargedBackAt } = payment;
  return state === 'paid' && chargedBackAt === null && refundedCents < amountCents;
}

/** True when the buyer may start a new try: nothing is paid and no other try is still under way. */
export function canPay(purchase: PurchaseState, payments: readonly PaymentState[]): boolean {
  return purchase === 'open' && payments.every(isPaymentOver);
}
