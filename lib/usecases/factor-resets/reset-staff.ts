import type { SignInUser } from '@/lib/db/accounts';
import { canAdminister, canResetFactor } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

export type Staff = Extract<Actor, { kind: 'staff' }>;

/**
 * The employee who takes part in giving this user a new authenticator. Throws Problem `forbidden` for anybody but
 * sales and admin (for one of our own people: admin), `own_account` for themselves, `not_found` without a user.
 */
export function resetStaff(actor: Actor, user: SignInUser | null): Staff {
  if (actor.kind !== 'staff' || !canResetFactor(actor)) throw new Problem('forbidden');
  if (!user) throw new Problem('not_found');
  if (user.staffRole && !canAdminister(actor)) throw new Problem('forbidden');
  if (user.id === actor.userId) throw new Problem('own_account');
  return actor;
}
