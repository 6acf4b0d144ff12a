import type { AuthorityFinding } from '../authority/decide-authority';
import type { PowerState } from '../authority/power';
import type { OrderState } from '../order/lifecycle';
import type { DomainKind, KeyWay } from '../request/form';
import type { ShipmentState } from '../shipment/shipment-state';
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
  /** The holder's professional title in the register of the profession; undefined when the CA says nothing of it. */
  readonly title?: CaState | undefined;
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
  /** What stands in the way of the app, or goes beside it; absent when nothing does. */
  readonly aside?: IdentityAside | undefined;
}

/**
 * `person_asked` and `person_planned`: face to face instead of the app (S0-A2.4). `consent_withdrawn`: the app may not
 * be used any more. `wrong_person`: the mail reached somebody else (S0-ERR-13). `mail_lost`: it reached nobody.
 */
export const identityAsides = [
  'person_asked',
  'person_planned',
  'consent_withdrawn',
  'wrong_person',
  'mail_lost',
] as const;
export interface IdentityAside {
  readonly kind: (typeof identityAsides)[number];
  readonly since: Date;
}

/** A colleague of the applicant looks first; absent when the account does not ask for it. */
export interface ReviewFacts {
  readonly state: 'asked' | 'agreed';
  readonly since: Date;
}

export const approvalStates = ['none', 'asked', 'approved', 'declined'] as const;
export type ApprovalState = (typeof approvalStates)[number];

export interface ApprovalFacts {
  readonly state: ApprovalState;
  readonly since: Date;
  readonly by: 'us' | 'ca';
  /** Since when the mail that asks for it is known to have reached nobody. */
  readonly mailLost?: Date | undefined;
}

/** What one of our own people recorded about a check; the latest per check counts. */
export interface StaffRecord {
  readonly outcome: 'passed' | 'failed';
  readonly at: Date;
}

/** What our people asked the customer about a check; the newest question per check counts. */
export interface CheckQuestion {
  readonly askedAt: Date;
  /** Null while the customer has not answered. */
  readonly answeredAt: Date | null;
}

/** The newest power of attorney of the order that was not withdrawn. */
export interface PowerFacts {
  readonly state: Exclude<PowerState, 'withdrawn'>;
  /** How many of its signatories have signed. */
  readonly signed: number;
  readonly of: number;
  readonly since: Date;
}

/** Checks about which staff may record an outcome, because the CA's API does not tell or not surely. */
export const recordableChecks = ['organisation', 'oin', 'authority', 'identity', 'title'] as const;
export type RecordableCheck = (typeof recordableChecks)[number];

export function isRecordable(kind: CheckKind): kind is RecordableCheck {
  return recordableChecks.some((recordable) => recordable === kind);
}

/** The device with the key of a person certificate, on its way from the CA to the holder. */
export interface DeviceFacts {
  readonly state: ShipmentState;
  /** The holder said that it has arrived. */
  readonly received: boolean;
  /** The holder said that the letter with the PIN has arrived. */
  readonly pinReceived: boolean;
  readonly since: Date;
}

/** Everything the check rows are computed from; nothing of it is decided here. */
export interface CheckFacts {
  /** The rows that this product has; see {@link checkKindsOf}. */
  readonly kinds: readonly CheckKind[];
  readonly orderState: OrderState;
  /** Since when the order is in that state. */
  readonly stateSince: Date;
  readonly keyWay: KeyWay;
  readonly domainKind: DomainKind;
  readonly oinIncluded: boolean;
  /** The applicant stated that the representative may act alone (S0-1.3.2h2). */
  readonly soleAuthorityStated: boolean;
  /** What the trade register says of it; null or absent while it was not heard. */
  readonly authorityFinding?: AuthorityFinding | null | undefined;
  readonly power?: PowerFacts | undefined;
  /** Null until the CA has answered once. */
  readonly ca: CaValidation | null;
  readonly identity: IdentityFacts;
  readonly approval: ApprovalFacts;
  readonly review?: ReviewFacts | undefined;
  /** Absent when the key is not on a device. */
  readonly device?: DeviceFacts | undefined;
  readonly records: Partial<Readonly<Record<RecordableCheck, StaffRecord>>>;
  readonly questions?: Partial<Readonly<Record<CheckKind, CheckQuestion>>>;
}
