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
  /** Given back or charged back so far, in cents. */
  returnedCents: number;
  /** The provider's name of the method, once the customer has chosen one. */
  method: string | undefined;
  paidAt: Date | undefined;
  /** Our purchase, from the metadata we sent along. */
  purchaseId: string | undefined;
  /** The idempotency key under which we made it: finds our own record when the answer was lost. */
  reference: string | undefined;
  /** Where the customer pays; gone once the payment has ended. */
  checkoutUrl: string | undefined;
  customerId: string | undefined;
  mandateId: string | undefined;
  cancelable: boolean;
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
    metadata: z.looseObject({ purchaseId: word, reference: word }).nullish().catch(undefined),
    customerId: word,
    mandateId: word,
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
      returnedCents: cents(wire.amountRefunded?.value) + cents(wire.amountChargedBack?.value),
      method: wire.method ?? undefined,
      paidAt: wire.paidAt ? new Date(wire.paidAt) : undefined,
      purchaseId: wire.metadata?.purchaseId ?? undefined,
      reference: wire.metadata?.reference ?? undefined,
      checkoutUrl: wire._links?.checkout?.href,
      customerId: wire.customerId ?? undefined,
      mandateId: wire.mandateId ?? undefined,
      cancelable: wire.isCancelable ?? false,
    }),
  );

export const customer = z.looseObject({ id: z.string().min(1) });

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
