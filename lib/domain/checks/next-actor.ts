import type { OrderState } from '../order/lifecycle';
import type { CheckAction, CheckKind, CheckRow, Owner } from './check-kinds';

/** Whose turn it is for the order as a whole. */
export interface NextActor {
  readonly actor: Owner | 'nobody';
  /** The check it is about; null when the turn is about the order itself. */
  readonly check: CheckKind | null;
  readonly action: CheckAction | null;
}

/** Outside `validating`, the state's name says who acts (design, "Order lifecycle"). */
const actorOfState: Readonly<Record<Exclude<OrderState, 'issued'>, Owner | 'nobody'>> = {
  validating: 'ca',
  draft: 'applicant',
  submitting: 'us',
  unconfirmed: 'us',
  returned: 'applicant',
  completed: 'nobody',
  reissuing: 'ca',
  declined: 'nobody',
  rejected: 'nobody',
  canceled: 'nobody',
  revoked: 'nobody',
  expired: 'nobody',
};

/** Customers first, because they can be told what to do; then we, then the CA, for whom one only waits. */
const turns: readonly Owner[] = ['applicant', 'representative', 'us', 'ca'];

/**
 * Exactly one next actor for an order, whatever its facts. While validating it is the first party in line with
 * an open check; when every check has passed, the CA has yet to issue.
 */
export function nextActor(state: OrderState, rows: readonly CheckRow[]): NextActor {
  if (state === 'issued') return { actor: 'applicant', check: 'key', action: 'create_certificate' };
  const hasOpenRows = state === 'validating' || (state === 'reissuing' && rows.some(isOpen));
  if (!hasOpenRows) return { actor: actorOfState[state], check: null, action: null };
  for (const owner of turns) {
    const row = rows.find((candidate) => candidate.owner === owner && isOpen(candidate));
    if (row) return { actor: owner, check: row.kind, action: row.action };
  }
  return { actor: 'ca', check: null, action: null };
}

function isOpen({ state }: CheckRow): boolean {
  return state !== 'passed' && state !== 'later';
}
