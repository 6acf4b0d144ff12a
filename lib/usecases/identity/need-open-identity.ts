import { decider, type Represented } from '@/lib/domain/identity/representation';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';

interface OfAnOrder extends Represented {
  readonly order: { readonly state: OrderState; readonly representations: readonly Represented[] };
}

/** Whether the order still waits for this person to show who they are. */
export function isIdentityOpen({ order, wrongPersonAt, identityState }: OfAnOrder): boolean {
  const over = order.state !== 'validating' || decider(order.representations) !== undefined;
  return !over && wrongPersonAt === null && identityState !== 'passed';
}

/**
 * Nobody is asked for what is not needed any more: throws `identity_already_passed`, or `identity_not_open` when the
 * order ended, another representative has decided or the mail reached the wrong person.
 */
export function needOpenIdentity(representation: OfAnOrder): void {
  if (representation.identityState === 'passed') throw new Problem('identity_already_passed');
  if (!isIdentityOpen(representation)) throw new Problem('identity_not_open');
}
