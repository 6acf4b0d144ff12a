import { canRecordCheck } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

type Staff = Extract<Actor, { kind: 'staff' }>;

/** Our people who judge checks: validation and administration (S0-ACT-06). Throws `forbidden` for everybody else. */
export function needValidator(actor: Actor): asserts actor is Staff {
  if (!canRecordCheck(actor)) throw new Problem('forbidden');
}
