import { isComparable, matchName, type NameMatch } from './match-name';
import { alone, type Officer, officerName, type SigningGround } from './officer';

/** Whether somebody may bind the organisation alone, according to the trade register. */
export type AuthorityFinding = 'yes' | 'no' | 'cannot_tell';

/** Why that was found; worded under `authority.finding.<reason>`. */
type AuthorityReason =
  | 'ground'
  | 'register_down'
  | 'no_officers'
  | 'not_registered'
  | 'organisation_ended'
  | 'special_status'
  | 'not_listed'
  | 'through_company'
  | 'other_script'
  | 'name_uncertain'
  | 'several_match';

export interface AuthorityJudgement {
  readonly finding: AuthorityFinding;
  readonly reason: AuthorityReason;
  /** With reason `ground`: which function decided, and how the name matched. */
  readonly ground?: SigningGround;
  readonly role?: string;
  readonly match?: NameMatch;
  /** As registered: the person we took the typed one for. */
  readonly name?: string;
  /** With whom a joint director acts, as registered. */
  readonly together?: readonly string[];
}

/** What the trade register says of the organisation, as far as this question goes. */
export type RegisterSays =
  | { readonly state: 'could_not_ask' }
  | { readonly state: 'not_found' }
  | { readonly state: 'found'; readonly active: boolean; readonly officers: readonly Officer[] };

/**
 * Whether this person may bind the organisation alone. The order is that of KVK's published authority decision: the
 * organisation first, then all functions of the person, of which the strongest counts (PKIoverheid reference 7.1). One
 * departure: KVK decides whether somebody may act at all and leaves a joint director undecided; we ask about acting
 * alone, and to that joint authority is a no. What the register does not show us (death, suspension, minority) is not
 * judged here: the CA looks at the extract itself.
 */
export function decideAuthority(
  person: { readonly firstName: string; readonly lastName: string },
  register: RegisterSays,
): AuthorityJudgement {
  if (register.state === 'could_not_ask') return { finding: 'cannot_tell', reason: 'register_down' };
  if (register.state === 'not_found') return { finding: 'no', reason: 'not_registered' };
  const { active, officers } = register;
  if (!active) return { finding: 'no', reason: 'organisation_ended' };
  if (officers.some(({ specialLegalStatus }) => specialLegalStatus)) {
    return { finding: 'no', reason: 'special_status' };
  }
  if (officers.length === 0) return { finding: 'cannot_tell', reason: 'no_officers' };
  const name = { firstNames: person.firstName, lastName: person.lastName };
  return isComparable(name) ? byName(name, officers) : { finding: 'cannot_tell', reason: 'other_script' };
}

interface Candidate {
  readonly officer: Officer;
  readonly match: NameMatch;
}

function byName(
  name: { firstNames: string; lastName: string },
  officers: readonly Officer[],
): AuthorityJudgement {
  const candidates = officers.flatMap((officer): Candidate[] => {
    const match = officer.isCompany ? undefined : matchName(name, officer);
    return match ? [{ officer, match }] : [];
  });
  const sure = candidates.filter(({ match }) => match !== 'surname');
  const best = sure.filter(({ match }) => match === 'full');
  const taken = best.length > 0 ? best : sure;
  const [first] = taken;
  if (!first) return candidates.length > 0 ? uncertain(candidates) : unlisted(officers);
  const people = new Set(taken.map(({ officer }) => officerName(officer)));
  if (people.size > 1) return { finding: 'cannot_tell', reason: 'several_match' };
  return byStrongest(taken, first, officers);
}

/** Behind a company that is director stand people whom this answer does not name. */
function unlisted(officers: readonly Officer[]): AuthorityJudgement {
  const behindCompany = officers.some(({ isCompany, ground }) => isCompany && ground !== 'none');
  return behindCompany
    ? { finding: 'cannot_tell', reason: 'through_company' }
    : { finding: 'no', reason: 'not_listed' };
}

/** The same surname with another first name: a short name, a second name, or somebody else of the family. */
function uncertain([first]: readonly Candidate[]): AuthorityJudgement {
  const named = first ? { name: officerName(first.officer) } : {};
  return { finding: 'cannot_tell', reason: 'name_uncertain', ...named };
}

const strength = { yes: 2, cannot_tell: 1, no: 0 } as const;

function byStrongest(
  taken: readonly Candidate[],
  first: Candidate,
  officers: readonly Officer[],
): AuthorityJudgement {
  const { officer, match } = taken.reduce(
    (best, one) => (strength[alone[one.officer.ground]] > strength[alone[best.officer.ground]] ? one : best),
    first,
  );
  const { ground, role } = officer;
  const name = officerName(officer);
  const together = ground === 'joint_director' ? { together: othersWith(name, officers) } : {};
  return { finding: alone[ground], reason: 'ground', ground, role, match, name, ...together };
}

/** Who else must sign with a joint director: the other directors who may act, jointly or alone. */
function othersWith(name: string, officers: readonly Officer[]): string[] {
  const directors = officers.filter(
    ({ ground }) => ground === 'joint_director' || ground === 'sole_director',
  );
  return [...new Set(directors.map(officerName))].filter((other) => other !== name);
}
