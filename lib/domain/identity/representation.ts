import type { ApprovalState, IdentityState } from '../checks/check-facts';

/** One representative of an order, as far as identity and approval go. */
export interface Represented {
  /** 1 is the one the request names first. */
  readonly position: number;
  readonly identityState: IdentityState;
  readonly identityReason: string | null;
  readonly identityChangedAt: Date | null;
  readonly approval: 'approved' | 'declined' | null;
  readonly approvedAt: Date | null;
  readonly approvalAskedAt: Date | null;
  /** The mail reached somebody else, who said so: this row counts no more. */
  readonly wrongPersonAt: Date | null;
  /** The holder of a person certificate: their own identity is needed, whoever approves. */
  readonly holder: boolean;
  /** May approve; a holder may perhaps not. */
  readonly approves: boolean;
}

/** How far each state is on the way to "established"; what failed is only shown when nobody is further. */
const progress: Readonly<Record<IdentityState, number>> = {
  failed: 0,
  none: 1,
  sent: 2,
  started: 3,
  submitted: 4,
  passed: 5,
};

const first = <R extends Represented>(found: readonly R[]): R | undefined =>
  [...found].sort((one, other) => one.position - other.position)[0];

const rank = ({ wrongPersonAt, identityState }: Represented) =>
  wrongPersonAt ? -1 : progress[identityState];

function ranked<R extends Represented>(all: readonly R[], best: (...ranks: number[]) => number) {
  const wanted = best(...all.map(rank));
  return first(all.filter((one) => rank(one) === wanted));
}

/**
 * Whom the identity check is about. Of those who may approve it is whoever is furthest, because one who is established
 * is enough (S0-1.4.4, several representatives); of equals the first that the request names; somebody whom the mail
 * did not reach stands behind everybody else. The holder of a person certificate is needed beside them, so the check
 * is about whichever of the two is less far.
 */
export function awaited<R extends Represented>(all: readonly R[]): R | undefined {
  const approver = ranked(
    all.filter(({ approves }) => approves),
    Math.max,
  );
  const needed = [...(approver ? [approver] : []), ...all.filter(({ holder }) => holder)];
  return ranked(needed, Math.min);
}

/** Whoever decided for all: the one who approved, else the one who declined. */
export function decider<R extends Represented>(all: readonly R[]): R | undefined {
  return all.find(({ approval }) => approval === 'approved') ?? first(all.filter(({ approval }) => approval));
}

/** The person to name where one name is shown: who decided, else whom the identity check is about. */
export function leading<R extends Represented>(all: readonly R[]): R | undefined {
  return decider(all) ?? awaited(all);
}

/** Only somebody whose identity is established may approve, and never one whom the mail did not reach (S0-1.4.6). */
export function mayDecide({ approves, identityState, wrongPersonAt }: Represented): boolean {
  return approves && identityState === 'passed' && wrongPersonAt === null;
}

/** Whoever may decide and was not asked yet. */
export function toAsk<R extends Represented>(all: readonly R[]): R[] {
  return decider(all) ? [] : all.filter((one) => mayDecide(one) && one.approvalAskedAt === null);
}

/** How the approval of the order stands: the first decision, else whether anybody was asked. */
export function approvalOf(all: readonly Represented[]): { state: ApprovalState; since: Date | null } {
  const decided = decider(all);
  if (decided?.approval) return { state: decided.approval, since: decided.approvedAt };
  const [asked] = all.flatMap(({ approvalAskedAt }) => approvalAskedAt ?? []).sort(byTime);
  return asked ? { state: 'asked', since: asked } : { state: 'none', since: null };
}

const byTime = (one: Date, other: Date) => one.getTime() - other.getTime();

/** How far one representative is, as the order's page tells it. */
export type RepresentativeState =
  | 'wrong_person'
  | 'approved'
  | 'declined'
  | 'not_needed'
  | 'approval_asked'
  | 'identity_passed'
  | 'identity_failed'
  | 'identity_busy'
  | 'identity_asked'
  | 'not_asked';

const byIdentity: Readonly<Record<IdentityState, RepresentativeState>> = {
  passed: 'identity_passed',
  failed: 'identity_failed',
  submitted: 'identity_busy',
  started: 'identity_busy',
  sent: 'identity_asked',
  none: 'not_asked',
};

/** What there is to say of one of them; the others are not needed once somebody has decided for all. */
export function representativeState<R extends Represented>(one: R, all: readonly R[]): RepresentativeState {
  if (one.wrongPersonAt) return 'wrong_person';
  if (one.approval) return one.approval;
  if (decider(all) && one.approves && !(one.holder && one.identityState !== 'passed')) return 'not_needed';
  return one.approvalAskedAt ? 'approval_asked' : byIdentity[one.identityState];
}
