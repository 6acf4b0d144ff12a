import type { OrderState } from '../order/lifecycle';

/** How another order for the same number stands beside this request (M32). */
export type SimilarState = 'draft' | 'pending' | 'valid';

const standing: Partial<Record<OrderState, SimilarState>> = {
  draft: 'draft',
  returned: 'draft',
  submitting: 'pending',
  unconfirmed: 'pending',
  validating: 'pending',
  issued: 'valid',
  completed: 'valid',
  reissuing: 'valid',
};

/** The states of an order that can stand beside a request. */
export const similarStates = Object.keys(standing) as OrderState[];

/**
 * Whether an order counts beside a request for the same number: one that is being filled in, one on its way, or one
 * whose certificate is still valid. An ended one does not.
 */
export function similarState(
  state: OrderState,
  certificate: { readonly notAfter: Date; readonly revokedAt: Date | null } | undefined,
  now: Date,
): SimilarState | undefined {
  const stands = standing[state];
  if (stands !== 'valid') return stands;
  return certificate && !certificate.revokedAt && certificate.notAfter > now ? 'valid' : undefined;
}
