import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { Generation } from '@/lib/domain/product/generations';

/** What the representative sees of the order. */
export interface ApprovalScreen {
  readonly orderNumber: string;
  readonly accountNumber: string;
  readonly productName: string;
  readonly organisation: { readonly name: string; readonly city: string; readonly country: string };
  readonly kvkNumber: string | null;
  readonly commonName: string;
  readonly oin: string | null;
  readonly validUntil: Date | null;
  readonly generation: Generation;
  readonly applicant: { readonly name: string; readonly email: string };
  readonly representativeName: string;
  /** It can be decided now. */
  readonly open: boolean;
  readonly decision: 'approved' | 'declined' | null;
  readonly decidedAt: Date | null;
  /** Another representative, who was first. */
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly state: OrderState;
}

/** Why there is nothing to decide now. */
export type NotOpen = 'early' | 'canceled' | 'past';

/** The reason why an order without a decision is not open for one. */
export function whyNotOpen(state: OrderState): NotOpen {
  if (state === 'validating' || state === 'submitting' || state === 'unconfirmed') return 'early';
  return state === 'canceled' || state === 'rejected' ? 'canceled' : 'past';
}
