import { z } from 'zod';

/**
 * Where a payment stands. `pending` also holds payments that are authorised but not collected;
 * `unknown` is a status the provider has not documented: fetch again, never count it as paid.
 */
export type PaymentStatus = 'open' | 'pending' | 'paid' | 'failed' | 'canceled' | 'expired' | 'unknown';

/** A payment as the provider tells it. */
export interface Payment {
  id: string;
  status: PaymentStatus;
  amountCents: number;
  /** ISO 4217. */
  currency: string;
  /** Given back so far, in cents. */
  refundedCents: number;
  /** Taken back by the customer's bank so far, in cents. */
  chargedBackCents: number;
  /** The provider's name of the method, once the customer has chosen one. */
  method: string | undefined;
  paidAt: Date | undefined;
  /** Why it failed, in the provider's code, such as `insufficient_funds`. */
  failure: string | undefined;
  /** The idempotency key under which we made it: finds our own record when the answer was lost. */
  reference: string | undefined;
  /** Where the customer pays; gone once the payment has ended. */
  checkoutUrl: string | undefined;
  customerId: string | undefined;
  mandateId: string | undefined;
  sequence: 'oneoff' | 'first' | 'recurring';
  cancelable: boolean;
}

/** The customer's leave to collect, as the provider tells it. */
export interface Mandate {
  id: string;
  state: 'valid' | 'pending' | 'invalid';
  method: 'creditcard' | 'paypal' | 'directdebit';
  /** What the customer knows it by: the last digits of a card or an account; empty when the provider does not say. */
  hint: string;
}

/** Money on its way back. */
export interface Refund {
  id: string;
  amountCents: number;
  /** False when it failed or was taken back before it left. */
  holds: boolean;
  /** Our own key of it. */
  reference: string | undefined;
}

const statuses = new Map<string, PaymentStatus>(
  Object.entries({
    open: 'open',
    pending: 'pending',
    authorized: 'pending',
    paid: 'paid',
    failed: 'failed',
    canceled: 'canceled',
    expired: 'expired',
  }),
);

const amount = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  value: z.string().regex(/^\d{1,12}(\.\d{2})?$/),
});
const word = z.string().nullish().catch(undefined);

/** A payment as Mollie sends it, in our words. */
export const payment = z
  .looseObject({
    id: z.string().min(1),
    status: z.string(),
    amount,
    amountRefunded: amount.nullish(),
    amountChargedBack: amount.nullish(),
    method: word,
    paidAt: word,
    metadata: z.looseObject({ reference: word }).nullish().catch(undefined),
    statusReason: z.looseObject({ code: word }).nullish().catch(undefined),
    details: z.looseObject({ failureReason: word, bankReasonCode: word }).nullish().catch(undefined),
    customerId: word,
    mandateId: word,
    sequenceType: z.enum(['oneoff', 'first', 'recurring']).catch('oneoff'),
    isCancelable: z.boolean().nullish().catch(undefined),
    _links: z
      .looseObject({ checkout: z.looseObject({ href: z.url({ protocol: /^https?$/ }) }).nullish() })
      .nullish(),
  })
  .transform(
    (wire): Payment => ({
      id: wire.id,
      status: statuses.get(wire.status) ?? 'unknown',
      amountCents: cents(wire.amount.value),
      currency: wire.amount.currency,
      refundedCents: cents(wire.amountRefunded?.value),
      chargedBackCents: cents(wire.amountChargedBack?.value),
      method: wire.method ?? undefined,
      paidAt: wire.paidAt ? new Date(wire.paidAt) : undefined,
      failure: failureOf(wire.details ?? {}) ?? wire.statusReason?.code ?? undefined,
      reference: wire.metadata?.reference ?? undefined,
      checkoutUrl: wire._links?.checkout?.href,
      customerId: wire.customerId ?? undefined,
      mandateId: wire.mandateId ?? undefined,
      sequence: wire.sequenceType,
      cancelable: wire.isCancelable ?? false,
    }),
  );

/** A card or PayPal says `failureReason`; a direct debit the code of the bank, such as `AM04`. */
function failureOf(details: { failureReason?: string | null; bankReasonCode?: string | null }) {
  return details.failureReason ?? details.bankReasonCode;
}

export const paymentList = z.looseObject({ _embedded: z.looseObject({ payments: z.array(payment) }) });

export const customer = z.looseObject({ id: z.string().min(1) });

/** A mandate as Mollie sends it, in our words. */
export const mandate = z
  .looseObject({
    id: z.string().min(1),
    status: z.enum(['valid', 'pending', 'invalid']).catch('invalid'),
    method: z.enum(['creditcard', 'paypal', 'directdebit']),
    details: z.looseObject({ cardNumber: word, consumerAccount: word }).nullish().catch(undefined),
  })
  .transform(
    ({ id, status, method, details }): Mandate => ({
      id,
      state: status,
      method,
      hint: (details?.cardNumber ?? details?.consumerAccount ?? '').slice(-4),
    }),
  );

/** A refund as Mollie sends it, in our words. */
export const refund = z
  .looseObject({
    id: z.string().min(1),
    amount,
    status: z.string(),
    metadata: z.looseObject({ reference: word }).nullish().catch(undefined),
  })
  .transform(
    (wire): Refund => ({
      id: wire.id,
      amountCents: cents(wire.amount.value),
      holds: wire.status !== 'failed' && wire.status !== 'canceled',
      reference: wire.metadata?.reference ?? undefined,
    }),
  );

export const refundList = z.looseObject({ _embedded: z.looseObject({ refunds: z.array(refund) }) });

/** The answer to an order to forget something. */
export const nothing = z.undefined();

/** `1234` → `12.34`: the provider wants exactly two decimals. */
export function decimal(amountCents: number): string {
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) {
    throw new RangeError('An amount to pay is a positive whole number of cents');
  }
  const digits = String(amountCents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function cents(value: string | undefined): number {
  const [whole = '0', part = '00'] = (value ?? '0.00').split('.');
  return Number(whole) * 100 + Number(part);
}
