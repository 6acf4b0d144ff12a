import type { OrderState } from '@/lib/domain/order/lifecycle';

/** A subscription as its card shows it. */
export interface SubscriptionCardView {
  readonly id: string;
  readonly number: string;
  /** Text in both languages. */
  readonly productName: unknown;
  readonly state: 'active' | 'stopping' | 'ended';
  readonly currency: string;
  readonly centsPerYear: number;
  readonly renewsAt: Date;
  /** The newest order on it. */
  readonly order: { readonly id: string; readonly number: string; readonly state: OrderState } | undefined;
  readonly mayRequest: boolean;
  /** False for who only pays. */
  readonly seesOrders: boolean;
}

const over: readonly OrderState[] = ['declined', 'rejected', 'canceled', 'revoked', 'expired'];

/** What "request a certificate" does on this subscription: begin one, go on with the one that is open, or nothing. */
export function requestOffer({
  mayRequest,
  order,
}: Pick<SubscriptionCardView, 'mayRequest' | 'order'>): 'start' | 'go_on' | 'follow' | 'none' {
  if (!mayRequest) return 'none';
  if (!order || over.includes(order.state)) return 'start';
  return order.state === 'draft' || order.state === 'returned' ? 'go_on' : 'follow';
}
