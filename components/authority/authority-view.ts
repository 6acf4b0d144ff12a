import type { SigningGround } from '@/lib/domain/authority/officer';
import type { PowerContent, PowerState } from '@/lib/domain/authority/power';
import type { Locale } from '@/lib/domain/locale';

interface Signature {
  readonly typedName: string;
  readonly at: Date;
  readonly hash: string;
}

/** A signatory as the applicant and our people see one. */
export interface SignatoryView {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly locale: Locale;
  readonly declinedAt: Date | null;
  readonly reason: string | null;
  readonly signature: Signature | null;
}

/** A power of attorney as the applicant and our people see it. */
export interface PowerView {
  readonly state: PowerState;
  readonly way: 'online' | 'scan';
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly reason: string | null;
  readonly content: PowerContent;
  readonly document: { readonly id: string; readonly fileName: string } | null;
  readonly signatories: readonly SignatoryView[];
}

export interface ProposedSignatory {
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
}

/** The applicant's page. */
export interface PowerPageView {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly mayAct: boolean;
  readonly soleStated: boolean;
  readonly locale: Locale;
  readonly power: PowerView | null;
  /** What a new one would say; null when none can be made. */
  readonly preview: PowerContent | null;
  readonly proposed: readonly ProposedSignatory[];
}

/** The signatory's page. */
export interface SigningView {
  readonly name: string;
  readonly firstName: string;
  readonly locale: Locale;
  readonly content: PowerContent;
  readonly applicant: string;
  readonly asked: boolean;
  readonly withdrawn: boolean;
  readonly signed: { readonly at: Date; readonly name: string; readonly hash: string } | null;
  readonly declined: boolean;
  readonly signatories: readonly {
    readonly id: string;
    readonly name: string;
    readonly jobTitle: string;
    readonly isReader: boolean;
    readonly signed: boolean;
  }[];
}

interface RegisteredOfficer {
  readonly name: string;
  readonly role: string;
  readonly ground: SigningGround;
  readonly signed: number | null;
}

/** The page of our people. */
export interface JudgingView {
  readonly orderId: string;
  readonly power: PowerView;
  readonly judges: boolean;
  /** Null when it does not answer. */
  readonly register: readonly RegisteredOfficer[] | null;
  readonly checked: { readonly name: string; readonly at: Date } | null;
  readonly decided: {
    readonly name: string;
    readonly at: Date;
    readonly decision: 'passed' | 'failed';
  } | null;
  readonly mayCheck: boolean;
  readonly mayAccept: boolean;
  readonly mayRefuse: boolean;
  readonly waitsForColleague: boolean;
}
