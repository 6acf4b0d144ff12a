import createMollieClient, { Locale as MollieLocale, PaymentMethod, SequenceType } from '@mollie/api-client';
import type { Locale } from '@/lib/domain/locale';
import { asked, type Call } from './call';
import { PaymentError } from './errors';
import { decimal, type Payment, readCustomerId, readPayment } from './payment';

export interface MollieConfig {
  /** Address of the Mollie API, without `/v2`. */
  baseUrl: string;
  apiKey: string;
  /** Limit for one call with the repeats of Mollie's own client, in milliseconds; default 20 seconds. */
  timeoutMs?: number;
}

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

/** A client of Mollie's payments. Every method throws {@link PaymentError} and nothing else when it does not succeed. */
export function createPayments({ baseUrl, apiKey, timeoutMs = 20_000 }: MollieConfig) {
  const mollie = createMollieClient({ apiKey, apiEndpoint: `${baseUrl}/v2/`, versionStrings: 'Zegel/1.0' });
  const ask = <T>(call: Call<T>) => asked(call, timeoutMs);
  return {
    /** Makes a payment. `checkoutUrl` is undefined only for a `recurring` one, in which no customer takes part. */
    async createPayment(payment: NewPayment): Promise<Payment> {
      const wanted = parameters(payment);
      return ask({
        name: 'create payment',
        effect: 'write',
        send: () => mollie.payments.create(wanted),
        read: readPayment,
      });
    },

    /** The payment as it stands: the only ground for calling something paid. */
    getPayment: (id: string): Promise<Payment> =>
      ask({
        name: 'get payment',
        effect: 'read',
        send: () => mollie.payments.get(checked(id)),
        read: readPayment,
      }),

    /** Ends a payment that is not paid yet. Refused when the method cannot be stopped any more. */
    cancelPayment: (id: string): Promise<Payment> =>
      ask({
        name: 'cancel payment',
        effect: 'write',
        send: () => mollie.payments.cancel(checked(id)),
        read: readPayment,
      }),

    /** Makes a customer, to whom a mandate for later payments can belong. Answers its id. */
    createCustomer: (customer: { name: string; email: string; idempotencyKey: string }): Promise<string> =>
      ask({
        name: 'create customer',
        effect: 'write',
        send: () => mollie.customers.create(customer),
        read: readCustomerId,
      }),
  };
}

const methods: Record<PayingMethod, PaymentMethod> = {
  creditcard: PaymentMethod.creditcard,
  paypal: PaymentMethod.paypal,
  ideal: PaymentMethod.ideal,
  directdebit: PaymentMethod.directdebit,
};

const sequences = {
  oneoff: SequenceType.oneoff,
  first: SequenceType.first,
  recurring: SequenceType.recurring,
};

function parameters(payment: NewPayment) {
  const { purchaseId, idempotencyKey, method, customerId, description, redirectUrl, webhookUrl } = payment;
  return {
    amount: { currency: payment.currency, value: decimal(payment.amountCents) },
    description,
    redirectUrl,
    webhookUrl,
    locale: payment.locale === 'nl' ? MollieLocale.nl_NL : MollieLocale.en_GB,
    metadata: { purchaseId, reference: idempotencyKey },
    sequenceType: sequences[payment.sequenceType ?? 'oneoff'],
    ...(method ? { method: methods[method] } : {}),
    ...(customerId ? { customerId } : {}),
    idempotencyKey,
  };
}

/** A webhook can bring any text as an id: only the shape of a payment's id goes into an address. */
function checked(id: string): string {
  if (/^tr_\w{1,60}$/.test(id)) return id;
  throw new PaymentError('refused', 'payment id', { reason: 'This is not the id of a payment' });
}
