import { randomUUID } from 'node:crypto';
import type { Locale } from '@/lib/domain/locale';
import { PaymentError } from './errors';
import {
  customer,
  decimal,
  type Mandate,
  mandate,
  nothing,
  type Payment,
  payment,
  paymentList,
  type Refund,
  refund,
  refundList,
} from './payment';
import { ask, type MollieConfig } from './transport';

/** Ways to pay that we offer; a payment without a method lets the customer choose on the hosted page. */
export type PayingMethod = 'creditcard' | 'paypal' | 'ideal' | 'directdebit';

export interface NewPayment {
  /** Id of our purchase or invoice; stands in the payment's metadata, for people. */
  about: string;
  amountCents: number;
  /** ISO 4217. */
  currency: string;
  /** On the customer's statement; at most 255 characters. */
  description: string;
  /** Where the hosted page sends the customer back to, whatever the outcome; a `recurring` one has no page. */
  redirectUrl?: string | undefined;
  /** Told of every change; carries only the payment's id. */
  webhookUrl: string;
  method?: PayingMethod | undefined;
  locale: Locale;
  /** Needed for `first` and `recurring`: only a known customer leaves a mandate. */
  customerId?: string | undefined;
  /** The mandate that a `recurring` payment is collected by. */
  mandateId?: string | undefined;
  /** `first` asks consent for later payments; `recurring` collects with that consent. Default `oneoff`. */
  sequenceType?: 'oneoff' | 'first' | 'recurring' | undefined;
  /** The same key within an hour makes the payment once and answers the same again. Comes back as `reference`. */
  idempotencyKey: string;
}

export interface NewRefund {
  paymentId: string;
  amountCents: number;
  currency: string;
  description: string;
  /** The same key within an hour gives back once. Comes back as `reference`. */
  idempotencyKey: string;
}

export type Payments = ReturnType<typeof createPayments>;

/** A client of Mollie's payments. Every method throws {@link PaymentError} when it does not succeed. */
export function createPayments(config: MollieConfig) {
  return { ...ofPayments(config), ...ofCustomers(config), ...ofRefunds(config) };
}

function ofPayments(config: MollieConfig) {
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

    /**
     * The payment of a customer that was made under this key, when its answer was lost longer ago than the provider
     * remembers the key. Undefined: there is none.
     */
    async findPayment(customerId: string, reference: string): Promise<Payment | undefined> {
      const call = { method: 'GET', path: `${ofCustomer(customerId)}/payments?limit=250` } as const;
      const { _embedded } = await ask(config, call, paymentList);
      return _embedded.payments.find((found) => found.reference === reference);
    },
  };
}

function ofCustomers(config: MollieConfig) {
  return {
    /** Makes a customer, to whom a mandate for later payments can belong. Answers its id. */
    async createCustomer(wanted: { name: string; email: string; idempotencyKey: string }): Promise<string> {
      const { idempotencyKey, ...person } = wanted;
      const call = { method: 'POST', path: '/customers', body: person, idempotencyKey } as const;
      return (await ask(config, call, customer)).id;
    },

    /** A mandate as it stands. */
    async getMandate(customerId: string, mandateId: string): Promise<Mandate> {
      return ask(config, { method: 'GET', path: ofMandate(customerId, mandateId) }, mandate);
    },

    /** Takes a mandate back: nothing can be collected by it any more. Refused when it is gone already. */
    async revokeMandate(customerId: string, mandateId: string): Promise<void> {
      const call = {
        method: 'DELETE',
        path: ofMandate(customerId, mandateId),
        idempotencyKey: randomUUID(),
      } as const;
      await ask(config, call, nothing);
    },
  };
}

function ofRefunds(config: MollieConfig) {
  return {
    /** Gives (a part of) a payment back. Refused when more is asked than remains, or the method is too old for it. */
    async createRefund({
      paymentId,
      amountCents,
      currency,
      description,
      idempotencyKey,
    }: NewRefund): Promise<Refund> {
      const wanted = {
        amount: { currency, value: decimal(amountCents) },
        description,
        metadata: { reference: idempotencyKey },
      };
      const call = {
        method: 'POST',
        path: `${path(paymentId)}/refunds`,
        body: wanted,
        idempotencyKey,
      } as const;
      return ask(config, call, refund);
    },

    /** Everything that was given back, or is on its way, of a payment. */
    async listRefunds(paymentId: string): Promise<Refund[]> {
      const call = { method: 'GET', path: `${path(paymentId)}/refunds?limit=250` } as const;
      return (await ask(config, call, refundList))._embedded.refunds;
    },
  };
}

function body(wanted: NewPayment): Record<string, unknown> {
  const { about, idempotencyKey, method, customerId, mandateId, description, redirectUrl, webhookUrl } =
    wanted;
  return {
    amount: { currency: wanted.currency, value: decimal(wanted.amountCents) },
    description,
    webhookUrl,
    locale: wanted.locale === 'nl' ? 'nl_NL' : 'en_GB',
    metadata: { about, reference: idempotencyKey },
    sequenceType: wanted.sequenceType ?? 'oneoff',
    ...(redirectUrl ? { redirectUrl } : {}),
    ...(method ? { method } : {}),
    ...(customerId ? { customerId } : {}),
    ...(mandateId ? { mandateId } : {}),
  };
}

/** A webhook can bring any text as an id: only the shape of an id goes into an address. */
function part(prefix: 'tr' | 'cst' | 'mdt', id: string): string {
  if (new RegExp(`^${prefix}_\\w{1,60}$`).test(id)) return id;
  throw new PaymentError('refused', 'id', { reason: `This is not an id that begins with ${prefix}` });
}

const path = (id: string) => `/payments/${part('tr', id)}`;
const ofCustomer = (id: string) => `/customers/${part('cst', id)}`;
const ofMandate = (customerId: string, id: string) => `${ofCustomer(customerId)}/mandates/${part('mdt', id)}`;
