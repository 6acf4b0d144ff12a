/** The kinds of personal data we keep. */
export const dataKinds = [
  'cart',
  'abandoned_sign_up',
  'pending_sign_in',
  'session',
  'mailed_link',
  'draft_request',
  'message_draft',
  'request_without_certificate',
  'registration_evidence',
  'power_of_attorney',
  'identity_outcome',
  'sealed_key',
  'mail_body',
  'mail_ledger',
  'payment_and_invoice',
  'account',
  'security_answer',
  'audit_trail',
  'ca_exchange',
  'error_log',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** From when the time counts. */
export type RetentionStart =
  | 'last_change'
  | 'creation'
  | 'certificate_end'
  | 'order_end'
  | 'financial_year_end'
  | 'account_end';

export interface RetentionRule {
  readonly keepDays: number;
  readonly from: RetentionStart;
  /** A person's request for erasure is honoured before the time is over, because no duty stands against it. */
  readonly erasable: boolean;
  readonly because: 'contract' | 'etsi_319_411_1' | 'tax_law' | 'security';
}

const YEAR = 366;

/**
 * How long each kind of personal data is kept; one job enforces it (design, "Personal data"). Registration
 * evidence: seven years after the certificate's end (ETSI EN 319 411-1 OVR-6.4.6-01); accounts: seven years
 * (PKIoverheid reference 7.3). Pictures of documents and faces are never here at all.
 */
export const retention: Readonly<Record<DataKind, RetentionRule>> = {
  cart: { keepDays: 30, from: 'last_change', erasable: true, because: 'contract' },
  abandoned_sign_up: { keepDays: 30, from: 'last_change', erasable: true, because: 'contract' },
  pending_sign_in: { keepDays: 1, from: 'creation', erasable: true, because: 'security' },
  session: { keepDays: 90, from: 'last_change', erasable: true, because: 'security' },
  mailed_link: { keepDays: 90, from: 'creation', erasable: true, because: 'security' },
  draft_request: { keepDays: 180, from: 'last_change', erasable: true, because: 'contract' },
  message_draft: { keepDays: 30, from: 'last_change', erasable: true, because: 'contract' },
  request_without_certificate: { keepDays: 180, from: 'order_end', erasable: true, because: 'contract' },
  registration_evidence: {
    keepDays: 7 * YEAR,
    from: 'certificate_end',
    erasable: false,
    because: 'etsi_319_411_1',
  },
  power_of_attorney: {
    keepDays: 7 * YEAR,
    from: 'certificate_end',
    erasable: false,
    because: 'etsi_319_411_1',
  },
  identity_outcome: {
    keepDays: 7 * YEAR,
    from: 'certificate_end',
    erasable: false,
    because: 'etsi_319_411_1',
  },
  sealed_key: { keepDays: 90, from: 'certificate_end', erasable: true, because: 'contract' },
  mail_body: { keepDays: 180, from: 'creation', erasable: true, because: 'contract' },
  mail_ledger: { keepDays: 2 * YEAR, from: 'creation', erasable: false, because: 'security' },
  payment_and_invoice: {
    keepDays: 7 * YEAR,
    from: 'financial_year_end',
    erasable: false,
    because: 'tax_law',
  },
  account: { keepDays: 90, from: 'account_end', erasable: true, because: 'contract' },
  security_answer: { keepDays: 1, from: 'account_end', erasable: true, because: 'contract' },
  audit_trail: { keepDays: 7 * YEAR, from: 'creation', erasable: false, because: 'etsi_319_411_1' },
  ca_exchange: { keepDays: 90, from: 'creation', erasable: true, because: 'security' },
  error_log: { keepDays: 30, from: 'creation', erasable: true, because: 'security' },
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant before which data of this kind must be gone, given that counting starts at their start. */
export function keepSince(kind: DataKind, now: Date): Date {
  return new Date(now.getTime() - retention[kind].keepDays * DAY_MS);
}
