import type { OrderState } from '../order/lifecycle';
import { addDays } from '../validity/dates';

/** A certificate is renewed from this many days before its end; before that a reissue gives a new key, free. */
export const RENEWAL_DAYS = 90;

/** States in which an order has a certificate that another one can follow up. */
export const renewableStates: readonly OrderState[] = ['issued', 'completed', 'expired', 'revoked'];

/** States of a follow-up that came to nothing: they make room for another one. */
export const failedRenewal = ['canceled', 'declined', 'rejected'] as const satisfies readonly OrderState[];

export interface RenewalFacts {
  readonly state: OrderState;
  readonly notAfter: Date;
  /** The product is issued from another generation by now. */
  readonly generationChanged: boolean;
  /** It must be replaced before a moment, see campaigns. */
  readonly inCampaign: boolean;
}

/**
 * From when a certificate can be renewed; null when never. Earlier than usual where a reissue would not do: another
 * generation, or a campaign. What was revoked or has expired can be followed up at once.
 */
export function renewalOpens({ state, notAfter, generationChanged, inCampaign }: RenewalFacts): Date | null {
  if (!renewableStates.includes(state)) return null;
  const atOnce = state === 'revoked' || generationChanged || inCampaign;
  return atOnce ? new Date(0) : addDays(notAfter, -RENEWAL_DAYS);
}
