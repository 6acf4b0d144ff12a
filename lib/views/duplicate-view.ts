import type { DuplicateState } from '@/lib/domain/duplicate/duplicate';
import type { ProblemCode } from '@/lib/domain/problem';
import type { Generation } from '@/lib/domain/product/generations';

/** How a further certificate stands for its reader. */
export type DuplicateStanding = Exclude<DuplicateState, 'issued'> | 'in_use' | 'expired' | 'revoked';

/** One certificate beside the first of its order, or the wish for one. */
export interface DuplicateView {
  readonly id: string;
  /** For which system, in the customer's own words. */
  readonly purpose: string;
  readonly state: DuplicateStanding;
  readonly askedAt: Date;
  /** The CA's own words when it refused. */
  readonly caMessage: string | null;
  /** The certificate, once it is there. */
  readonly certificateId: string | null;
  readonly serialNumber: string | null;
  readonly notBefore: Date | null;
  readonly notAfter: Date | null;
}

/** All that the page of the further certificates of an order shows. */
export interface DuplicatesPageView {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly commonName: string;
  readonly generation: Generation;
  /** The reader may ask and revoke; others look. */
  readonly mayAsk: boolean;
  /** Why no other can be asked for now; null when it can. */
  readonly refusal: ProblemCode | null;
  /** The first certificate is revoked; those beside it are not by that. */
  readonly firstRevoked: boolean;
  readonly duplicates: readonly DuplicateView[];
}

/** Changes when one of them moves on: what a waiting page compares. */
export const duplicatesVersion = ({ duplicates }: Pick<DuplicatesPageView, 'duplicates'>): string =>
  duplicates.map(({ id, state }) => `${id}:${state}`).join(' ');
