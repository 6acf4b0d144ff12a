import { METHODS, type Method } from './methods';
import type {
  Amount,
  ChargebackRecord,
  CustomerRecord,
  MandateRecord,
  PaymentRecord,
  PaymentStatus,
  RefundRecord,
} from './records';

const PROFILE_ID = 'pfl_StandInZegel';
const HAL = 'application/hal+json';
const DOCUMENTATION = { href: 'https://docs.mollie.com/reference/overview', type: 'text/html' };

/** Mollie's name for the moment on which each final state was reached. */
const MOMENTS: Partial<Record<PaymentStatus, string>> = {
  paid: 'paidAt',
  failed: 'failedAt',
  canceled: 'canceledAt',
  expired: 'expiredAt',
};

export function isFinal(status: PaymentStatus): boolean {
  return status !== 'open' && status !== 'pending';
}

/** Whether `DELETE` is allowed. Mollie: as long as no method that commits the buyer has been chosen. */
export function isCancelable(payment: PaymentRecord): boolean {
  return payment.status === 'open' && (payment.method === null || payment.method === 'banktransfer');
}

/** The payment as the API shows it: members that do not apply are left out, as Mollie does. */
export function paymentJson(payment: PaymentRecord, base: string) {
  const { status, amount } = payment;
  const open = !isFinal(status);
  const self = `${base}/v2/payments/${payment.id}`;
  return {
    resource: 'payment',
    id: payment.id,
    mode: 'test',
    createdAt: payment.createdAt,
    amount,
    description: payment.description,
    method: payment.method,
    metadata: payment.metadata,
    status,
    ...(open ? { isCancelable: isCancelable(payment), expiresAt: payment.expiresAt } : {}),
    ...Object.fromEntries(
      Object.entries(payment.reached).map(([state, at]) => [MOMENTS[state as PaymentStatus] ?? state, at]),
    ),
    ...(payment.locale ? { locale: payment.locale } : {}),
    profileId: PROFILE_ID,
    ...(payment.customerId ? { customerId: payment.customerId } : {}),
    ...(payment.mandateId ? { mandateId: payment.mandateId } : {}),
    sequenceType: payment.sequenceType,
    ...(payment.redirectUrl ? { redirectUrl: payment.redirectUrl } : {}),
    ...(payment.cancelUrl ? { cancelUrl: payment.cancelUrl } : {}),
    ...(payment.webhookUrl ? { webhookUrl: payment.webhookUrl } : {}),
    ...(payment.lines ? { lines: payment.lines } : {}),
    ...(payment.billingAddress ? { billingAddress: payment.billingAddress } : {}),
    ...(payment.shippingAddress ? { shippingAddress: payment.shippingAddress } : {}),
    ...(status === 'paid' ? paidDetails(payment) : {}),
    ...details(payment),
    _links: {
      self: { href: self, type: HAL },
      ...(open && payment.redirectUrl
        ? { checkout: { href: `${base}/checkout/${payment.id}`, type: 'text/html' } }
        : {}),
      dashboard: { href: `${base}/desk/payments#${payment.id}`, type: 'text/html' },
      ...(payment.customerId
        ? { customer: { href: `${base}/v2/customers/${payment.customerId}`, type: HAL } }
        : {}),
      ...(payment.refunds.length > 0 ? { refunds: { href: `${self}/refunds`, type: HAL } } : {}),
      ...(payment.chargebacks.length > 0 ? { chargebacks: { href: `${self}/chargebacks`, type: HAL } } : {}),
      documentation: DOCUMENTATION,
    },
  };
}

function paidDetails(payment: PaymentRecord) {
  const { amount } = payment;
  const refunded = refundedCents(payment);
  const chargedBack = payment.chargebacks.reduce((sum, chargeback) => sum + centsOf(chargeback.amount), 0);
  const remaining = Math.max(0, centsOf(amount) - refunded - chargedBack);
  return {
    amountRefunded: money(refunded, amount.currency),
    amountRemaining: money(remaining, amount.currency),
    ...(chargedBack > 0 ? { amountChargedBack: money(chargedBack, amount.currency) } : {}),
    settlementAmount: amount,
  };
}

/** What the customer paid with, once paid; and for what failed, why. */
function details({ method, status, failureReason }: PaymentRecord) {
  const isCard = method === 'creditcard';
  if (status !== 'paid' && status !== 'failed') return {};
  const party = isCard
    ? { cardHolder: 'T. TEST', cardNumber: '0005', cardLabel: 'Visa', cardSecurity: 'normal' }
    : { consumerName: 'T. TEST', consumerAccount: 'NL91ABNA0417164300', consumerBic: 'ABNANL2A' };
  if (status === 'paid' || !failureReason) return { details: party };
  const bank = failureReason === 'insufficient_funds' ? 'AM04' : 'MS03';
  const reason =
    method === 'directdebit' ? { bankReasonCode: bank, bankReason: failureReason } : { failureReason };
  const statusReason = { code: failureReason, message: `The payment failed: ${failureReason}` };
  return { details: { ...party, ...reason }, statusReason };
}

export const centsOf = ({ value }: Amount): number => Math.round(Number(value) * 100);

export const money = (cents: number, currency: string): Amount => ({
  currency,
  value: (cents / 100).toFixed(2),
});

/** What was given back or is on its way. */
export function refundedCents({ refunds }: PaymentRecord): number {
  const holding = refunds.filter(({ status }) => status === 'pending');
  return holding.reduce((sum, { amount }) => sum + centsOf(amount), 0);
}

export function refundJson(refund: RefundRecord, payment: PaymentRecord, base: string) {
  const parent = `${base}/v2/payments/${payment.id}`;
  return {
    resource: 'refund',
    mode: 'test',
    ...refund,
    paymentId: payment.id,
    settlementAmount: { ...refund.amount, value: `-${refund.amount.value}` },
    _links: {
      self: { href: `${parent}/refunds/${refund.id}`, type: HAL },
      payment: { href: parent, type: HAL },
      documentation: DOCUMENTATION,
    },
  };
}

export function chargebackJson(chargeback: ChargebackRecord, payment: PaymentRecord, base: string) {
  const parent = `${base}/v2/payments/${payment.id}`;
  return {
    resource: 'chargeback',
    ...chargeback,
    settlementAmount: { ...chargeback.amount, value: `-${chargeback.amount.value}` },
    reason: { code: 'MD06', description: 'Refund request by end customer' },
    reversedAt: null,
    paymentId: payment.id,
    _links: {
      self: { href: `${parent}/chargebacks/${chargeback.id}`, type: HAL },
      payment: { href: parent, type: HAL },
      documentation: DOCUMENTATION,
    },
  };
}

export function customerJson(customer: CustomerRecord, base: string) {
  const { deleted: _, ...shown } = customer;
  const self = `${base}/v2/customers/${customer.id}`;
  return {
    resource: 'customer',
    mode: 'test',
    ...shown,
    recentlyUsedMethods: [],
    _links: {
      self: { href: self, type: HAL },
      payments: { href: `${self}/payments`, type: HAL },
      mandates: { href: `${self}/mandates`, type: HAL },
      documentation: DOCUMENTATION,
    },
  };
}

export function mandateJson(mandate: MandateRecord, base: string) {
  const customer = `${base}/v2/customers/${mandate.customerId}`;
  return {
    resource: 'mandate',
    id: mandate.id,
    mode: 'test',
    status: mandate.revoked ? 'invalid' : 'valid',
    method: mandate.method,
    details:
      mandate.method === 'creditcard'
        ? { cardHolder: 'T. TEST', cardNumber: '0005', cardLabel: 'Visa', cardExpiryDate: '2030-12-31' }
        : { consumerName: 'T. TEST', consumerAccount: 'NL91ABNA0417164300', consumerBic: 'ABNANL2A' },
    mandateReference: null,
    signatureDate: mandate.createdAt.slice(0, 10),
    createdAt: mandate.createdAt,
    _links: {
      self: { href: `${customer}/mandates/${mandate.id}`, type: HAL },
      customer: { href: customer, type: HAL },
      documentation: DOCUMENTATION,
    },
  };
}

export function methodJson(method: Method, base: string) {
  return {
    resource: 'method',
    id: method.id,
    description: method.name.en,
    minimumAmount: { currency: 'EUR', value: '0.01' },
    maximumAmount: { currency: 'EUR', value: method.maximum.toFixed(2) },
    status: 'activated',
    pricing: [],
    image: { size1x: '', size2x: '', svg: '' },
    _links: { self: { href: `${base}/v2/methods/${method.id}`, type: HAL }, documentation: DOCUMENTATION },
  };
}

export function methodsJson(base: string) {
  return {
    count: METHODS.length,
    _embedded: { methods: METHODS.map((method) => methodJson(method, base)) },
    _links: { self: { href: `${base}/v2/methods`, type: HAL }, documentation: DOCUMENTATION },
  };
}
