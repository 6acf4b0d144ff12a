import type { CallFailure } from '@/lib/domain/ca/call-failure';
import type { DifferenceKind } from '@/lib/domain/ca/difference';

/** How one of the CA's limits is used now. */
export interface LimitUse {
  readonly seconds: number;
  readonly most: number;
  readonly used: number;
}

export interface DifferenceView {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** The order with us, to go to. */
  readonly orderId: string | null;
  readonly ours: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
  readonly since: Date;
}

export interface ComparisonView {
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Why it was interrupted; it goes on by itself. */
  readonly failure: string | null;
  readonly counts: { readonly products: number; readonly organisations: number; readonly orders: number };
  readonly unsorted: boolean;
}

export interface CaProductView {
  readonly nameId: string;
  readonly name: string;
  readonly years: readonly number[];
  readonly customEndDate: boolean;
  readonly csrRequired: boolean;
}

export interface CaOrganisationView {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** ISO text; null while nothing was checked. */
  readonly until: string | null;
  readonly ours: boolean;
}

/** How we stand with the CA, as staff see it. */
export interface CaView {
  readonly circuit: {
    readonly state: 'closed' | 'open' | 'half_open';
    readonly openedAt: Date | null;
    readonly probeAt: Date | null;
  };
  readonly limits: readonly LimitUse[];
  readonly blockedUntil: Date | null;
  /** Orders that wait to be sent. */
  readonly waiting: number;
  readonly balance: {
    readonly availableCents: number | null;
    readonly currency: string | null;
    readonly unlimited: boolean;
  } | null;
  readonly warnBelowCents: number;
  readonly comparison: ComparisonView | null;
  readonly running: boolean;
  readonly differences: readonly DifferenceView[];
  readonly products: readonly CaProductView[];
  readonly organisations: readonly CaOrganisationView[];
  readonly mayCompare: boolean;
  readonly maySetWarning: boolean;
}

/** How a call ended: with an answer, refused, or without a usable answer. */
export const exchangeOutcomes = ['answered', 'refused', 'failed'] as const;
export type ExchangeOutcome = (typeof exchangeOutcomes)[number];

/** One attempt of a call to the CA; bodies were redacted before they were kept. */
export interface CaExchangeView {
  readonly id: string;
  readonly at: Date;
  readonly method: string;
  readonly path: string;
  readonly outcome: ExchangeOutcome;
  readonly status: number | null;
  readonly failure: CallFailure | null;
  readonly millis: number;
  readonly attempt: number;
  readonly requestId: string | null;
  readonly order: { readonly id: string; readonly number: string } | null;
  readonly request: unknown;
  readonly response: unknown;
}
