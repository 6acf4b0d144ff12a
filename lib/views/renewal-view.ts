import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { Generation } from '@/lib/domain/product/generations';

/** What the page before a renewal shows. */
export interface RenewalPageView {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly commonName: string;
  readonly state: OrderState;
  readonly notAfter: Date;
  /** Expired or revoked: there is no overlap to plan. */
  readonly hasEnded: boolean;
  /** From when it can be renewed; null when it cannot. */
  readonly opens: Date | null;
  readonly mayBegin: boolean;
  /** The follow-up that was begun already. */
  readonly begun: { readonly id: string; readonly number: string } | null;
  /** The customer makes the key: a fresh CSR is needed. */
  readonly ownKey: boolean;
  readonly generation: Generation;
  /** What is issued now. */
  readonly nextGeneration: Generation;
}
