import { randomBytes } from 'node:crypto';

export interface Amount {
  currency: string;
  value: string;
}

export type PaymentStatus = 'open' | 'pending' | 'paid' | 'failed' | 'canceled' | 'expired';
export type SequenceType = 'oneoff' | 'first' | 'recurring';

/** A payment as the stand-in keeps it; the words are those of Mollie's API. */
export interface PaymentRecord {
  id: string;
  createdAt: string;
  status: PaymentStatus;
  amount: Amount;
  description: string;
  redirectUrl: string | null;
  cancelUrl: string | null;
  webhookUrl: string | null;
  /** The chosen method; null while the buyer has not chosen. */
  method: string | null;
  /** Methods that the buyer may choose from. */
  methods: string[];
  metadata: unknown;
  locale: string | null;
  sequenceType: SequenceType;
  customerId: string | null;
  mandateId: string | null;
  lines: unknown[] | null;
  billingAddress: unknown;
  shippingAddress: unknown;
  expiresAt: string;
  /** When each final state was reached. */
  reached: Partial<Record<PaymentStatus, string>>;
  /** When a direct debit that is at the banks is settled. */
  settlesAt: string | null;
  /** When the bank takes it back. */
  chargeBackAt: string | null;
  failureReason: string | null;
  refunds: RefundRecord[];
  chargebacks: ChargebackRecord[];
}

export interface RefundRecord {
  id: string;
  createdAt: string;
  amount: Amount;
  description: string;
  metadata: unknown;
  status: 'pending' | 'failed' | 'canceled';
}

export interface ChargebackRecord {
  id: string;
  createdAt: string;
  amount: Amount;
}

export interface CustomerRecord {
  id: string;
  createdAt: string;
  name: string | null;
  email: string | null;
  locale: string | null;
  metadata: unknown;
  deleted: boolean;
}

export interface MandateRecord {
  id: string;
  customerId: string;
  createdAt: string;
  method: 'creditcard' | 'paypal' | 'directdebit';
  revoked: boolean;
}

/** An answer kept for an hour, to be given again when the same Idempotency-Key returns. */
export interface KeptAnswer {
  fingerprint: string;
  status: number;
  body: string;
  until: number;
}

export interface MollieState {
  payments: PaymentRecord[];
  customers: CustomerRecord[];
  mandates: MandateRecord[];
  answers: Record<string, KeptAnswer>;
}

export const EMPTY_STATE: MollieState = { payments: [], customers: [], mandates: [], answers: {} };

const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An identifier of Mollie's form: `tr_`, `cst_`, `mdt_`, `re_` or `chb_` and random letters and digits. */
export function mollieId(prefix: 'tr' | 'cst' | 'mdt' | 're' | 'chb'): string {
  const letters = [...randomBytes(22)].map((byte) => LETTERS[byte % LETTERS.length]);
  return `${prefix}_${letters.join('')}`;
}
