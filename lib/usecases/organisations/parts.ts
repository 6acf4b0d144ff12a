import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';

export type UserActor = Extract<Actor, { kind: 'user' }>;

/** The CA works with the details of an organisation in these states: they stay as they were sent. */
export const inFlight: readonly OrderState[] = ['submitting', 'unconfirmed', 'validating', 'reissuing'];

/** Somebody who may change the organisations of the own account. Throws `forbidden`. */
export function keeperOf(actor: Actor): UserActor {
  if (actor.kind !== 'user' || !canRequest(actor, actor)) throw new Problem('forbidden');
  return actor;
}
