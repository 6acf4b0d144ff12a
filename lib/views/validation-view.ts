import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import type { DocumentKind } from '@/lib/domain/document/kinds';
import type { ComparedRow } from '@/lib/domain/validation/compare';
import type { ShownAppointment } from './appointment-view';
import type { OpenWorkView } from './staff-view';

/** An order that waits for others than us. */
export interface WaitingOrder {
  readonly id: string;
  readonly number: string;
  readonly organisation: string;
  readonly commonName: string | null;
  readonly stateSince: Date;
  /** What it waits for, and since when. */
  readonly checks: readonly { readonly kind: CheckKind; readonly since: Date }[];
}

/** What the trade register said, beside what was typed. */
export interface KvkView {
  readonly askedAt: Date;
  readonly number: string;
  readonly state: 'found' | 'not_found' | 'could_not_ask';
  readonly legalForm: string;
  readonly tradeNames: readonly string[];
  readonly rows: readonly ComparedRow[];
}

/** What the OIN register said. */
export interface OinView {
  readonly askedAt: Date;
  readonly number: string;
  readonly state: 'active' | 'withdrawn' | 'unknown' | 'could_not_ask';
  readonly name: string | null;
  readonly otherOrganisation: boolean;
}

export interface DeskDocument {
  readonly id: string;
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly createdAt: Date;
  readonly from: 'customer' | 'desk' | 'link';
  readonly erased: boolean;
}

export interface DeskPower {
  readonly id: string;
  readonly way: 'online' | 'scan';
  readonly state: 'open' | 'complete' | 'checked' | 'passed' | 'failed' | 'withdrawn';
  readonly createdAt: Date;
}

/** What the page of an order at the validation desk shows beside the order itself. */
export interface DeskView {
  readonly kvk: KvkView | null;
  readonly oin: OinView | null;
  readonly work: readonly OpenWorkView[];
  readonly documents: readonly DeskDocument[];
  readonly powers: readonly DeskPower[];
  readonly authorityFinding: 'yes' | 'no' | 'cannot_tell' | null;
  readonly appointment: ShownAppointment | null;
}
