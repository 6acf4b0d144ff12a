import type { OrderState } from '../order/lifecycle';
import type { DomainKind, KeyWay } from '../request/form';
import type { CheckKind } from './check-kinds';

/** One statement of the CA, translated; a word we do not know is `unknown`, never guessed at. */
export const caStates = ['pending', 'complete', 'expired', 'unknown'] as const;
export type CaState = (typeof caStates)[number];

/** The CA's validation reply in our words (API reference 3.8). */
export interface CaValidation {
  readonly at: Date;
  readonly organisation: CaState;
  /** `verification_details`: as many as the CA mentions; `organization_status` and so on. */
  readonly organisationDetails: readonly CaState[];
  /** `approver_verification`, else the verified contact's own status; undefined when the CA names neither. */
  readonly approver?: CaState | undefined;
  /** One per name on the order. */
  readonly domains: readonly CaState[];
}

export const identityStates = ['none', 'sent', 'started', 'submitted', 'passed', 'failed'] as const;
export type IdentityState = (typeof identityStates)[number];

export const identityFailures = [
  'document_unreadable',
  'document_not_accepted',
  'document_expired',
  'face_mismatch',
  'name_mismatch',
  'aborted',
] as const;
export type IdentityFailure = (typeof identityFailures)[number];

export interface IdentityFacts {
  readonly state: IdentityState;
  readonly reason?: IdentityFailure | undefined;
  readonly since: Date;
  /** Who mails the representative: our identity provider's hand-over, or the CA itself (live mode). */
  readonly by: 'us' | 'ca';
}

export const approvalStates = ['none', 'asked', 'approved', 'declined'] as const;
export type ApprovalState = (typeof approvalStates)[number];

export interface ApprovalFacts {
  readonly state: ApprovalState;
  readonly since: Date;
  readonly by: 'us' | 'ca';
}

/** What one of our own people recorded about a check; the latest per check counts. */
export interface StaffRecord {
  readonly outcome: 'passed' | 'failed';
  readonly at: Date;
}

/** Checks about which staff may record an outcome, because the CA's API does not tell or not surely. */
export const recordableChecks = ['organisation', 'oin', 'authority', 'identity'] as const;
export type RecordableCheck = (typeof recordableChecks)[number];

export function isRecordable(kind: CheckKind): kind is RecordableCheck {
  return recordableChecks.some((recordable) => recordable === kind);
}

/** Everything the check rows are computed from; nothing of it is decided here. */
export interface CheckFacts {
  readonly orderState: OrderState;
  /** Since when the order is in that state. */
  readonly stateSince: Date;
  readonly keyWay: KeyWay;
  readonly domainKind: DomainKind;
  readonly oinIncluded: boolean;
  /** The applicant stated that the representative may act alone (S0-1.3.2h2). */
  readonly soleAuthorityStated: boolean;
  /** Null until the CA has answered once. */
  readonly ca: CaValidation | null;
  readonly identity: IdentityFacts;
  readonly approval: ApprovalFacts;
  readonly records: Partial<Readonly<Record<RecordableCheck, StaffRecord>>>;
}
