import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { RevocationReason } from '@/lib/domain/revocation/reasons';

/** A certificate that can be revoked. */
export interface RevocableView {
  readonly id: string;
  readonly serialNumber: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** A newer one of the same order took its place. */
  readonly replaced: boolean;
  /** For which system, when it stands beside the first one of the order. */
  readonly purpose: string | null;
}

/** A wish to revoke, with who asked and how far it is. */
export interface RevocationWishView {
  readonly id: string;
  readonly certificateId: string;
  readonly state: 'asked' | 'agreed' | 'done' | 'refused' | 'withdrawn';
  readonly reason: RevocationReason;
  readonly comment: string;
  /** Null for our own people. */
  readonly askedByName: string | null;
  readonly askedByMe: boolean;
  readonly askedAt: Date;
  /** It went to the CA and can no longer be taken back. */
  readonly sent: boolean;
}

/** All that the page to revoke shows. */
export interface RevokePageView {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly commonName: string;
  readonly byStaff: boolean;
  /** The account wants a second person to agree. */
  readonly twoNeeded: boolean;
  readonly certificates: readonly RevocableView[];
  readonly wishes: readonly RevocationWishView[];
}

/** Changes when a wish moves on: what a waiting page compares. */
export const revocationVersion = ({ state, wishes }: RevokePageView) =>
  [state, ...wishes.map(({ id, state: stage, sent }) => `${id}:${stage}:${sent}`)].join(' ');
