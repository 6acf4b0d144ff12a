import { isSelfIssued, topDown } from '../chain';
import type { NameConstraints } from '../extensions/name-constraints';
import type { GeneralName } from '../general-names';
import { isEmptyName } from '../names';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';
import type { Budget } from '../search/budget';
import { isSameKind, isSoundConstraint, isSoundName, isWithin, nameText, touches } from './name-tests';

/**
 * Name constraints along a path (RFC 5280 sections 6.1.3 b–c and 6.1.4 g). `initial` holds those in force from the
 * start. What issuers permit must hold for each of them; what one excludes is excluded for all below it. Self-issued
 * certificates are exempt, save the target.
 */
export function checkNames(
  certificates: Certificate[],
  initial: NameConstraints[],
  budget: Budget,
): Refusal[] {
  const refusals: Refusal[] = [];
  const inForce = [...initial];
  for (const { at, certificate } of topDown(certificates)) {
    if (at === 0 || !isSelfIssued(certificate)) {
      refusals.push(...refuseNames(namesOf(certificate), at, inForce, budget));
    }
    if (certificate.nameConstraints && at > 0) {
      refusals.push(...refuseConstraints(certificate.nameConstraints, at));
      inForce.push(certificate.nameConstraints);
    }
  }
  return refusals;
}

/** The names that constraints apply to: also e-mail addresses in the subject, where older certificates keep them. */
function namesOf({ subject, alternativeNames = [] }: Certificate): GeneralName[] {
  return [
    ...(isEmptyName(subject) ? [] : [{ kind: 'directory', name: subject } as const]),
    ...subject.emailAddresses.map((text) => ({ kind: 'email', text }) as const),
    ...alternativeNames,
  ];
}

/** Constraints that no name can be held against. */
export function refuseConstraints({ permitted, excluded }: NameConstraints, at?: number): Refusal[] {
  const malformed = [...permitted, ...excluded].find((base) => !isSoundConstraint(base));
  return malformed ? [{ code: 'name_constraint_malformed', at, kind: malformed.kind }] : [];
}

function refuseNames(
  names: GeneralName[],
  at: number,
  inForce: NameConstraints[],
  budget: Budget,
): Refusal[] {
  const constraints = inForce.reduce(
    (sum, { permitted, excluded }) => sum + permitted.length + excluded.length,
    0,
  );
  budget.spend('comparisons', names.length * constraints);
  return names.flatMap((name): Refusal[] => {
    const problem = refuseName(name, inForce);
    if (!problem) return [];
    if (problem === 'name_constraint_unsupported') return [{ code: problem, at }];
    return [{ code: problem, at, kind: name.kind, name: nameText(name) }];
  });
}

type NameProblem = 'name_malformed' | 'name_constraint_unsupported' | 'name_excluded' | 'name_not_permitted';

function refuseName(name: GeneralName, inForce: NameConstraints[]): NameProblem | undefined {
  const ofKind = (bases: GeneralName[]) => bases.filter((base) => isSameKind(name, base));
  const permitted = inForce
    .map((constraints) => ofKind(constraints.permitted))
    .filter(({ length }) => length > 0);
  const excluded = inForce.flatMap((constraints) => ofKind(constraints.excluded));
  if (permitted.length === 0 && excluded.length === 0) return undefined;
  if (name.kind === 'other') return 'name_constraint_unsupported';
  if (!isSoundName(name)) return 'name_malformed';
  if (excluded.some((base) => touches(name, base))) return 'name_excluded';
  return permitted.every((bases) => bases.some((base) => isWithin(name, base)))
    ? undefined
    : 'name_not_permitted';
}
