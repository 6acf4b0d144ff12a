import type { CaState } from '@/lib/domain/checks/check-facts';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import type { NextActor } from '@/lib/domain/checks/next-actor';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { WorkKind, WorkParams } from '@/lib/domain/work/work';
import type { CheckView, EventView, MailView } from './order-view';

/** Something that waits, or waited, for staff. */
export interface WorkItemView {
  readonly id: string;
  readonly kind: WorkKind;
  /** A person's own words. */
  readonly note: string;
  /** What it is about, when code raised it. */
  readonly params: WorkParams | null;
  /** Text in both languages, for a product that is asked for. */
  readonly productName: unknown;
  readonly createdAt: Date;
  readonly account: { readonly id: string; readonly number: string; readonly name: string } | null;
  readonly order: { readonly id: string; readonly number: string } | null;
}

export interface OpenWorkView extends WorkItemView {
  /** Put aside until the customer acts, and what for. */
  readonly waitsSince: Date | null;
  readonly waitsFor: string | null;
  readonly promisedAt: Date;
  /** Name of the colleague who took it. */
  readonly takenBy: string | null;
  readonly takenByMe: boolean;
  readonly mayDo: boolean;
}

export interface DoneWorkView extends WorkItemView {
  readonly doneAt: Date;
  readonly doneBy: string | null;
  readonly outcome: string;
}

/** A line in the list of accounts. */
export interface AccountLine {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly orders: number;
  readonly subscriptions: number;
}

/** A product of an account: switched on or not. */
export interface ProductRight {
  readonly slug: string;
  readonly name: unknown;
  readonly activatedAt: Date | null;
  readonly reason: string | null;
  readonly asked: boolean;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly username: string;
  readonly phone: string | null;
  readonly role: 'owner' | 'requester' | 'billing' | 'auditor' | null;
  readonly setUpAt: Date | null;
  readonly blockedAt: Date | null;
}

export interface PurchaseLineView {
  readonly id: string;
  readonly number: string;
  readonly state: 'open' | 'paid' | 'invoiced' | 'canceled' | 'refund_due';
  readonly totalCents: number;
  readonly currency: string;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
}

export interface BillingView {
  readonly name: string | null;
  readonly email: string | null;
  readonly address: string;
  readonly vatNumber: string | null;
  readonly purchases: readonly PurchaseLineView[];
}

export interface SubscriptionLine {
  readonly id: string;
  readonly number: string;
  readonly productName: unknown;
  readonly state: 'active' | 'stopping' | 'ended';
  readonly renewsAt: Date;
}

/** A line in a staff list of orders; what a list does not show is left out. */
export interface StaffOrderLine {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly stateSince: Date;
  readonly productName: unknown;
  readonly commonName: string | null;
}

export interface AnyOrderLine extends StaffOrderLine {
  readonly accountId: string;
  readonly accountNumber: string;
  readonly organisationName: string;
  readonly createdAt: Date;
  readonly next: NextActor;
}

export interface AuditLine {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

/** What the CA said last about the checks of an order. */
export interface CaFactsView {
  readonly organisation: CaState;
  readonly organisationDetails: readonly CaState[];
  readonly approver?: CaState | undefined;
  readonly domains: readonly CaState[];
}

export interface CheckRecordView {
  readonly kind: CheckKind;
  readonly outcome: 'passed' | 'failed';
  readonly by: string | null;
  readonly at: Date;
}

/** What our people asked the customer about a check. */
export interface CheckQuestionView {
  readonly kind: CheckKind;
  readonly question: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

export interface ExchangeView {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly millis: number;
  readonly at: Date;
  readonly request: unknown;
  readonly response: unknown;
}

export interface StaffMailView
  extends Pick<MailView, 'id' | 'template' | 'to' | 'subject' | 'state' | 'queuedAt' | 'sentAt'> {
  readonly attempts: number;
  readonly lastError: string | null;
}

/** An order as its staff page shows it. */
export interface StaffOrderPageView {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly stateSince: Date;
  readonly accountId: string;
  readonly accountNumber: string;
  readonly organisation: { readonly name: string; readonly kvkNumber: string | null } | null;
  readonly representative: { readonly name: string; readonly email: string } | null;
  readonly applicantName: string;
  readonly productName: unknown;
  readonly generation: string;
  readonly commonName: string | null;
  readonly submittedAt: Date | null;
  readonly problem: string | null;
  readonly caMessage: string | null;
  readonly caOrderId: string | null;
  readonly next: NextActor;
  readonly checks: readonly CheckView[];
  readonly events: readonly EventView[];
  readonly ca: {
    readonly status: string | null;
    readonly checkedAt: Date | null;
    readonly facts: CaFactsView | null;
  };
  readonly records: readonly CheckRecordView[];
  /** What our people did last about each check, to send back with the next act. */
  readonly marks: Readonly<Partial<Record<CheckKind, string>>>;
  readonly questions: readonly CheckQuestionView[];
  readonly askable: readonly CheckKind[];
  readonly recordable: readonly CheckKind[];
  readonly mayRecord: boolean;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly exchanges: readonly ExchangeView[];
  readonly mails: readonly (MailView & Pick<StaffMailView, 'attempts' | 'lastError'>)[];
  readonly audit: readonly AuditLine[];
}

/**
 * What the CA said about one check. It has no word of its own for the number, which it checks with the organisation,
 * nor for key, identity and approval.
 */
export function caSays(kind: CheckKind, facts: CaFactsView | null): readonly CaState[] {
  if (!facts) return [];
  switch (kind) {
    case 'domain':
      return unique(facts.domains);
    case 'organisation':
      return unique([facts.organisation, ...facts.organisationDetails]);
    case 'oin':
      return [facts.organisation];
    case 'authority':
      return facts.approver ? [facts.approver] : [];
    default:
      return [];
  }
}

const unique = (states: readonly CaState[]) => [...new Set(states)];

/** How an invoice stands; `credited`: taken back by a credit note; `credit`: is such a note. */
export const invoiceStates = ['open', 'overdue', 'paid', 'credited', 'credit'] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** A line in the staff list of invoices. */
export interface InvoiceLine {
  readonly id: string;
  readonly number: string;
  readonly state: InvoiceState;
  readonly accountId: string;
  readonly accountNumber: string;
  readonly accountName: string;
  readonly totalCents: number;
  readonly currency: string;
  readonly issuedAt: Date;
  readonly dueAt: Date;
  readonly paidAt: Date | null;
}

/** Something that the one search field of staff found. */
export interface FoundLine {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Where it is looked at. */
  readonly path: string;
}

export const foundKinds = ['accounts', 'orders', 'invoices', 'purchases', 'subscriptions', 'quotes'] as const;
export type Found = Readonly<Record<(typeof foundKinds)[number], readonly FoundLine[]>>;
