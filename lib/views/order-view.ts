import type { CheckRow } from '@/lib/domain/checks/check-kinds';
import type { NextActor } from '@/lib/domain/checks/next-actor';
import type { RepresentativeState } from '@/lib/domain/identity/representation';
import type { NudgeKind } from '@/lib/domain/nudge/schedule';
import type { OrderState } from '@/lib/domain/order/lifecycle';

/** A check as the order page shows it. */
export interface CheckView extends CheckRow {
  /** Working minutes: one of ten is done within the first, nine of ten within the second. */
  readonly fromMinutes: number;
  readonly usualMinutes: number;
  /** On how many finished checks of our own that rests; 0: it is the documented default. */
  readonly samples: number;
  /** It takes longer than usual. */
  readonly late: boolean;
}

/** Something that happened to an order; `detail` holds codes and reasons, never personal data. */
export interface EventView {
  readonly name: string;
  readonly actorKind: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly at: Date;
}

/** A mail of an order, from the ledger. */
export interface MailView {
  readonly id: string;
  readonly template: string;
  readonly to: string;
  readonly subject: string;
  readonly state: 'queued' | 'sent' | 'refused' | 'bounced';
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  /** Its link was opened for the first time. */
  readonly openedAt: Date | null;
  readonly bouncedAt: Date | null;
  /** It takes the place of an earlier one. */
  readonly isAgain: boolean;
  readonly mayResend: boolean;
  /** The address can be corrected here. */
  readonly mayCorrect: boolean;
}

/** Whole days, `YYYY-MM-DD`. */
export interface ForecastView {
  readonly from: string;
  readonly to: string;
  /** It rests on our own finished orders alone; else also on what we expect. */
  readonly measured: boolean;
}

/** Somebody for whom the order waits, and when they are reminded. */
export interface NudgeView {
  readonly kind: NudgeKind;
  readonly name: string;
  readonly since: Date;
  /** Null when no reminder comes any more. */
  readonly next: Date | null;
}

/** The link with which others follow an order. */
export interface ShareView {
  readonly address: string;
  readonly expiresAt: Date;
  readonly opens: number;
  readonly openedAt: Date | null;
}

/** An order as somebody sees it with whom it was shared: nothing to do, no personal data but first names. */
export interface FollowView {
  readonly number: string;
  readonly state: OrderState;
  readonly stateSince: Date;
  readonly productName: unknown;
  readonly commonName: string | null;
  readonly organisationName: string | null;
  readonly applicantName: string;
  readonly representativeName: string | null;
  readonly checks: readonly Omit<CheckView, 'action'>[];
  readonly next: NextActor['actor'];
  readonly forecast: ForecastView | null;
  readonly expiresAt: Date;
}

/** A certificate of an order; the newest comes first, the others were replaced by it. */
export interface CertificateView {
  readonly id: string;
  readonly serialNumber: string;
  readonly fingerprint: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly replacedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Life after issue: follow-ups, revoking, replacing. */
export interface AfterIssueView {
  /** The order whose certificate this one follows up. */
  readonly follows: { readonly id: string; readonly number: string } | null;
  readonly followedBy: { readonly id: string; readonly number: string; readonly state: OrderState } | null;
  /** From when it can be renewed; null when at once or never. */
  readonly renewFrom: Date | null;
  readonly renewNow: boolean;
  /** A wish to revoke that is not done. */
  readonly revocation: 'asked' | 'agreed' | 'refused' | null;
  /** Certificates that a reissue replaced and that still run. */
  readonly earlier: readonly { readonly id: string; readonly notAfter: Date }[];
  /** Beside the first certificate, for other systems: on their way (no end yet) or in use. */
  readonly duplicates: readonly {
    readonly id: string;
    readonly purpose: string;
    readonly notAfter: Date | null;
  }[];
  readonly mayRevoke: boolean;
  /** The customer said that the present certificate is installed. */
  readonly installedAt: Date | null;
}

/** The conversation with the desk, as far as the order's page tells of it. */
export interface ContactView {
  /** Messages that the reader has not seen. */
  readonly unread: number;
  /** When the desk rings; null when no call is booked. */
  readonly callAt: Date | null;
}

/** One of those who may approve, or the holder of a person certificate. */
export interface RepresentativeView {
  readonly position: number;
  readonly name: string;
  readonly email: string;
  readonly state: RepresentativeState;
}

/** An order as its page shows it. */
export interface OrderPageView {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly stateSince: Date;
  readonly accountNumber: string;
  /** Text in both languages. */
  readonly productName: unknown;
  readonly commonName: string | null;
  readonly oin: string | null;
  readonly keySource: 'browser' | 'csr' | null;
  readonly validUntil: Date | null;
  readonly generation: string;
  readonly organisation: { readonly name: string; readonly kvkNumber: string | null } | null;
  /** The one to name where one name is shown. */
  readonly representative: { readonly name: string; readonly email: string } | null;
  /** Everybody the request names, in its order. */
  readonly representatives: readonly RepresentativeView[];
  readonly applicantName: string;
  readonly submittedAt: Date | null;
  readonly collectBefore: Date | null;
  readonly problem: string | null;
  readonly caMessage: string | null;
  readonly approvalReason: string | null;
  /** The applicant's words at the cancelling. */
  readonly cancelReason: string | null;
  readonly checks: readonly CheckView[];
  readonly next: NextActor;
  readonly moves: readonly string[];
  readonly events: readonly EventView[];
  readonly mails: readonly MailView[];
  /** When the certificate can probably be made; null when nobody can say. */
  readonly forecast: ForecastView | null;
  readonly nudges: readonly NudgeView[];
  readonly remindersStopped: boolean;
  /** The link to share; null when there is none, or for somebody who may not share. */
  readonly share: ShareView | null;
  readonly certificates: readonly CertificateView[];
  readonly after: AfterIssueView;
  readonly contact: ContactView;
}

/** A line in the list of orders. */
export interface OrderLine {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly commonName: string | null;
  readonly organisationName: string | null;
  readonly createdAt: Date;
  readonly validUntil: Date | null;
  readonly next: NextActor;
}

/** What an open order page asks for every few seconds; everything but the version only when that changed. */
export interface OrderPulse {
  /** Of the rows behind the page: the same one means that nothing was written. */
  readonly stamp?: string;
  /** Of the page; left out when the stamp is the known one. */
  readonly version?: string;
  readonly turn?: NextActor['actor'];
  readonly checks?: readonly Pick<CheckRow, 'kind' | 'state' | 'owner'>[];
  /** Nothing more will happen by itself: there is no need to keep asking. */
  readonly atRest?: boolean;
}
