import type { WatchedRound } from '../reminder/job-alarm';

/** What our own people are asked to do. */
export const workKinds = [
  'activate_product',
  'invoice_payment',
  'order_stuck',
  'ca_unclear',
  'payment_unclear',
  'factor_reset',
  'invoice_overdue',
  'job_stopped',
  'order_message',
  'appointment',
  'face_to_face',
  'power_of_attorney',
  'validation',
  'mail_bounced',
  'ca_silent',
  'ca_differs',
] as const;
export type WorkKind = (typeof workKinds)[number];

interface WorkRule {
  /** Working days within which we promise to have done it. */
  readonly promise: number;
  /** Only sales (and administration) does it. */
  readonly forSales: boolean;
}

/** What we promise per kind of work, and whose it is. */
export const workRules: Readonly<Record<WorkKind, WorkRule>> = {
  activate_product: { promise: 1, forSales: true },
  invoice_payment: { promise: 1, forSales: true },
  order_stuck: { promise: 1, forSales: false },
  ca_unclear: { promise: 1, forSales: false },
  payment_unclear: { promise: 2, forSales: true },
  factor_reset: { promise: 1, forSales: false },
  invoice_overdue: { promise: 5, forSales: true },
  job_stopped: { promise: 1, forSales: false },
  order_message: { promise: 1, forSales: false },
  appointment: { promise: 1, forSales: false },
  face_to_face: { promise: 1, forSales: false },
  power_of_attorney: { promise: 1, forSales: false },
  validation: { promise: 1, forSales: false },
  mail_bounced: { promise: 1, forSales: false },
  ca_silent: { promise: 1, forSales: false },
  ca_differs: { promise: 3, forSales: false },
};

/** Work of the validation desk: about an order, done on its page there (M72). */
export const deskKinds = [
  'validation',
  'order_message',
  'power_of_attorney',
  'face_to_face',
  'appointment',
  'ca_unclear',
] as const satisfies readonly WorkKind[];
export type DeskKind = (typeof deskKinds)[number];

export function isDeskWork(kind: WorkKind): kind is DeskKind {
  return deskKinds.some((known) => known === kind);
}

/**
 * What an item is about, as code says it: which words, and the facts they need. A person's own words are the item's
 * note.
 */
export type WorkParams =
  | { readonly about: 'product'; readonly slug: string }
  | { readonly about: 'invoice_right' }
  | { readonly about: 'power_to_check' }
  | { readonly about: 'power_to_decide' }
  | { readonly about: 'invoice_right_second'; readonly limit: string }
  | { readonly about: 'face_to_face'; readonly phone: string }
  | { readonly about: 'chain_not_whole'; readonly certificate: string }
  | { readonly about: 'reissue_failed'; readonly message: string }
  | { readonly about: 'revocation_refused'; readonly message: string }
  | { readonly about: 'duplicate_unclear'; readonly certificates: string }
  | { readonly about: 'status_unknown'; readonly status: string }
  | { readonly about: 'several_orders'; readonly orders: string }
  | { readonly about: 'answer' | 'register_differs' | 'register_silent'; readonly check: string }
  | { readonly about: 'check_unclear'; readonly check: string; readonly reason: string }
  | { readonly about: 'mail_undelivered'; readonly subject: string; readonly why: string }
  | { readonly about: 'amount_differs'; readonly asked: string; readonly told: string }
  | { readonly about: 'paid_twice'; readonly purchase: string }
  | { readonly about: 'invoice_paid_twice'; readonly invoice: string }
  | { readonly about: 'charged_back'; readonly paid: string }
  | { readonly about: 'refund_failed'; readonly paid: string }
  /** `colleague` is their id when it is one of our own people. */
  | { readonly about: 'factor_lost'; readonly person: string; readonly colleague?: string }
  | { readonly about: 'invoice_unpaid'; readonly invoice: string }
  | { readonly about: `${WatchedRound}_stopped`; readonly since: string }
  | { readonly about: 'ca_silent'; readonly since: string }
  | { readonly about: 'ca_differs'; readonly count: string };
