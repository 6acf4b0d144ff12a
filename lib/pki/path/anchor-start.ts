import type { Anchor } from './chain';
import type { NameConstraints } from './extensions/name-constraints';
import { anyPolicy } from './extensions/oids';
import type { PathInput } from './input';
import type { PolicyStart } from './policies/check-policies';

/** What is in force before the first certificate below the anchor. */
export interface Start extends PolicyStart {
  pathLength: number;
  nameConstraints: NameConstraints[];
}

/** The inputs as RFC 5280 section 6.1.2 sets them up. `intermediates` is the initial max_path_length. */
export function startFrom(
  input: PathInput,
  names: NameConstraints | undefined,
  intermediates: number,
): Start {
  const zeroIf = (flag: boolean | undefined) => (flag ? 0 : Number.POSITIVE_INFINITY);
  return {
    pathLength: intermediates,
    nameConstraints: names ? [names] : [],
    initialPolicies: input.initialPolicies ?? [anyPolicy],
    explicitPolicy: zeroIf(input.initialExplicitPolicy),
    policyMapping: zeroIf(input.initialPolicyMappingInhibit),
    inhibitAnyPolicy: zeroIf(input.initialAnyPolicyInhibit),
  };
}

/** Narrows the inputs by what the certificate of an anchor says of the paths below it (RFC 5937 section 3.2). */
export function narrowByAnchor(start: Start, { certificate }: Anchor): Start {
  if (!certificate) return start;
  const { basicConstraints, nameConstraints, policies, policyConstraints, inhibitAnyPolicy } = certificate;
  const least = (counter: number, own: number | undefined) => Math.min(counter, own ?? counter);
  return {
    pathLength: least(start.pathLength, basicConstraints?.pathLength),
    nameConstraints: [...start.nameConstraints, ...(nameConstraints ? [nameConstraints] : [])],
    initialPolicies: narrowPolicies(start.initialPolicies, policies),
    explicitPolicy: least(start.explicitPolicy, policyConstraints?.requireExplicitPolicy),
    policyMapping: least(start.policyMapping, policyConstraints?.inhibitPolicyMapping),
    inhibitAnyPolicy: least(start.inhibitAnyPolicy, inhibitAnyPolicy),
  };
}

function narrowPolicies(wanted: string[], own: string[] | undefined): string[] {
  if (!own || own.includes(anyPolicy)) return wanted;
  return wanted.includes(anyPolicy) ? own : wanted.filter((policy) => own.includes(policy));
}
