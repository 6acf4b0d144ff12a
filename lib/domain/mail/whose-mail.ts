import type { LinkPurpose } from '../account/link';
import type { OrderState } from '../order/lifecycle';

/** What a mail of an order names of its receiver. */
export interface MailIds {
  readonly userId: string | null;
  readonly representationId: string | null;
  readonly signatoryId: string | null;
  readonly handoverId: string | null;
}

/** Who got a mail of an order; `other` is an address that belongs to nobody we know, such as an extra recipient. */
export type MailReceiver = 'account' | 'representative' | 'signatory' | 'colleague' | 'other';

/** Whose address it is, and so where it is corrected. */
export function receiverOf({ userId, representationId, signatoryId, handoverId }: MailIds): MailReceiver {
  if (representationId) return 'representative';
  if (signatoryId) return 'signatory';
  if (handoverId) return 'colleague';
  return userId ? 'account' : 'other';
}

/** The state of an order in which each kind of link still has an act to lead to. */
const openIn: Partial<Readonly<Record<LinkPurpose, readonly OrderState[]>>> = {
  verify_identity: ['validating'],
  approve_order: ['validating'],
  create_certificate: ['issued'],
  hand_over_step: ['draft', 'returned'],
};

/** True while it makes sense to send a mail again: what its link is for can still be done. */
export function isStillNeeded(purpose: LinkPurpose | undefined, state: OrderState): boolean {
  return !purpose || (openIn[purpose]?.includes(state) ?? true);
}
