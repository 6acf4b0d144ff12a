import { randomUUID } from 'node:crypto';
import type { Locale } from '@/lib/domain/locale';
import { PaymentError } from './errors';
import { customer, decimal, type Payment, payment } from './payment';
import { ask, type MollieConfig } from './transport';

/** Ways to pay that we offer; a payment without a method lets the customer choose on the hosted page. */
export type PayingMethod = 'creditcard' | 'paypal' | 'ideal' | 'directdebit';

export interface NewPayment {
  /** Our purchase; comes back in the payment's metadata. */
  purchaseId: string;
  amountCents: number;
  /** ISO 4217. */
  currency: string;
  /** On the customer's statement; at most 255 characters. */
  description: string;
  /** Where the hosted page sends the customer back to, whatever the outcome. */
  redirectUrl: string;
  /** Told of every change; carries only the payment's id. */
  webhookUrl: string;
  method?: PayingMethod | undefined;
  locale: Locale;
  /** Needed for `first` and `recurring`: only a known customer leaves a mandate. */
  customerId?: string | undefined;
  /** `first` asks consent for later payments; `recurring` collects with that consent. Default `oneoff`. */
  sequenceType?: 'oneoff' | 'first' | 'recurring' | undefined;
  /** The same key within an hour makes the payment once and answers the same again. */
  idempotencyKey: string;
}

export type Payments = ReturnType<typeof createPayments>;

/** A client of Mollie's payments. Every method throws {@link PaymentError} when it does not succeed. */
export function createPayments(config: MollieConfig) {
  return {
    /** Makes a payment. `checkoutUrl` is undefined only for a `recurring` one, in which no customer takes part. */
    async createPayment(wanted: NewPayment): Promise<Payment> {
      const { idempotencyKey } = wanted;
      return ask(config, { method: 'POST', path: '/payments', body: body(wanted), idempotencyKey }, payment);
    },

    /** The payment as it stands: the only ground for calling something paid. */
    async getPayment(id: string): Promise<Payment> {
      return ask(config, { method: 'GET', path: path(id) }, payment);
    },

    /** Ends a payment that is not paid yet. Refused when it has ended or its method cannot be stopped. */
    async cancelPayment(id: string): Promise<Payment> {
      return ask(config, { method: 'DELETE', path: path(id), idempotencyKey: randomUUID() }, payment);
    },

    /** Makes a customer, to whom a mandate for later payments can belong. Answers its id. */
    async createCustomer(wanted: { name: string; email: string; idempotencyKey: string }): Promise<string> {
      const { idempotencyKey, ...person } = wanted;
      const made = await ask(
        config,
        { method: 'POST', path: '/customers', body: person, idempotencyKey },
        customer,
      );
      return made.id;
    },
  };
}

function body(wanted: NewPayment): Record<string, unknown> {
  const { purchaseId, idempotencyKey, method, customerId, description, redirectUrl, webhookUrl } = wanted;
  return {
    amount: { currency: wanted.currency, value: decimal(wanted.amountCents) },
    description,
    redirectUrl,
    webhookUrl,
    locale: wanted.locale === 'nl' ? 'nl_NL' : 'en_GB',
    metadata: { purchaseId, reference: idempotencyKey },
    sequenceType: wanted.sequenceType ?? 'oneoff',
    ...(method ? { method } : {}),
    ...(customerId ? { customerId } : {}),
  };
}

/** A webhook can bring any text as an id: only the shape of a payment's id goes into an address. */
function path(id: string): string {
  if (/^tr_\w{1,60}$/.test(id)) return `/payments/${id}`;
  throw new PaymentError('refused', 'payment id', { reason: 'This is not the id of a payment' });
}
