import type { InvoiceRightState } from '@/lib/domain/payment/invoice-right';

/** Leave to pay on invoice as the customer sees it. */
export interface InvoiceRightView {
  /** `none`: never asked for. */
  readonly state: InvoiceRightState | 'none';
  /** Since when it stands so; null when it was never asked for. */
  readonly since: Date | null;
  /** By when sales promised to decide; null when nobody of us has to act. */
  readonly promisedAt: Date | null;
  /** Of open invoices together, in cents; only while it is granted. */
  readonly limitCents: number | null;
  /** Why it was refused or withdrawn. */
  readonly reason: string | null;
  readonly mayAsk: boolean;
}

/** The same as staff see it, with who did what. */
export interface StaffInvoiceRightView extends Omit<InvoiceRightView, 'mayAsk'> {
  readonly wish: string;
  readonly askedBy: string | null;
  readonly productNames: readonly unknown[];
  readonly proposedBy: string | null;
  readonly proposedLimitCents: number | null;
  readonly proposalReason: string | null;
  /** Whoever looks proposed it, and so cannot confirm it. */
  readonly proposedByMe: boolean;
  readonly mayDecide: boolean;
}
