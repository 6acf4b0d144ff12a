import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { Generation } from '@/lib/domain/product/generations';

/** What will stand in the certificate, and who asks for it. */
export interface ContentScreen {
  readonly orderNumber: string;
  readonly accountNumber: string;
  readonly productName: string;
  readonly organisation: { readonly name: string; readonly country: string };
  /** For example `NTRNL-68750110`. */
  readonly organisationIdentifier: string | null;
  /** Of a person's certificate. */
  readonly holder: string | null;
  /** Of a server's certificate. */
  readonly hostName: string | null;
  readonly oin: string | null;
  readonly validUntil: Date | null;
  readonly generation: Generation;
  readonly applicant: { readonly name: string; readonly email: string };
  /** It can be decided now. */
  readonly open: boolean;
  readonly state: OrderState;
}

/** What the representative sees of the order. */
export interface ApprovalScreen extends ContentScreen {
  readonly representativeName: string;
  readonly decision: 'approved' | 'declined' | null;
  readonly decidedAt: Date | null;
  /** Another representative, who was first. */
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** Why there is nothing to decide now. */
export type NotOpen = 'early' | 'canceled' | 'past';

/** The reason why an order without a decision is not open for one. */
export function whyNotOpen(state: OrderState): NotOpen {
  if (state === 'validating' || state === 'submitting' || state === 'unconfirmed') return 'early';
  return state === 'canceled' || state === 'rejected' ? 'canceled' : 'past';
}
