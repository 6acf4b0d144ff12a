import { isSelfIssued, type Link, topDown } from '../chain';
import { anyPolicy } from '../extensions/oids';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';
import { PolicyGraph } from './policy-graph';

/** The policy inputs of RFC 5280 section 6.1.1, after what the anchor says. Counters: certificates that may still follow. */
export interface PolicyStart {
  initialPolicies: string[];
  explicitPolicy: number;
  policyMapping: number;
  inhibitAnyPolicy: number;
}

/** Object identifiers, `2.5.29.32.0` standing for any. */
export interface PolicySets {
  /** What the authorities on the path vouch for. */
  authorities: string[];
  /** The part of it that was asked for. */
  user: string[];
}

interface PolicyOutcome {
  sets: PolicySets;
  refusals: Refusal[];
}

interface State extends PolicyStart {
  graph: PolicyGraph;
  refusals: Refusal[];
}

/** Certificate policies along a path (RFC 5280 section 6.1 with the graph of RFC 9618). */
export function checkPolicies(certificates: Certificate[], start: PolicyStart): PolicyOutcome {
  const state: State = { ...start, graph: new PolicyGraph(), refusals: [] };
  for (const link of topDown(certificates)) {
    takePolicies(state, link);
    if (link.at > 0) prepareNext(state, link);
    else wrapUp(state, link.certificate);
  }
  const sets = policySets(state);
  return { sets, refusals: [...state.refusals, ...refuseSets(state, sets)] };
}

/** Section 6.1.3 (d)–(f). */
function takePolicies(state: State, { at, certificate }: Link): void {
  const { graph, inhibitAnyPolicy } = state;
  if (!certificate.policies) graph.clear();
  else if (!graph.empty) {
    graph.addCertificate(certificate.policies, inhibitAnyPolicy > 0 || (at > 0 && isSelfIssued(certificate)));
  }
  if (state.explicitPolicy === 0 && graph.empty && at > 0) {
    state.refusals.push({ code: 'explicit_policy_missing', at });
  }
}

/** Section 6.1.4 (a), (b) and (h)–(j). */
function prepareNext(state: State, { at, certificate }: Link): void {
  const {
    policyMappings: mappings = [],
    policyConstraints,
    inhibitAnyPolicy = Number.MAX_SAFE_INTEGER,
  } = certificate;
  if (mappings.some((mapping) => Object.values(mapping).includes(anyPolicy))) {
    state.refusals.push({ code: 'policy_mapping_any', at });
  } else if (!state.graph.empty) state.graph.map(mappings, state.policyMapping === 0);
  if (!isSelfIssued(certificate)) countDown(state);
  state.explicitPolicy = Math.min(state.explicitPolicy, policyConstraints?.requireExplicitPolicy ?? Infinity);
  state.policyMapping = Math.min(state.policyMapping, policyConstraints?.inhibitPolicyMapping ?? Infinity);
  state.inhibitAnyPolicy = Math.min(state.inhibitAnyPolicy, inhibitAnyPolicy);
}

function countDown(state: State): void {
  state.explicitPolicy = Math.max(0, state.explicitPolicy - 1);
  state.policyMapping = Math.max(0, state.policyMapping - 1);
  state.inhibitAnyPolicy = Math.max(0, state.inhibitAnyPolicy - 1);
}

/** Section 6.1.5 (a)–(b). */
function wrapUp(state: State, { policyConstraints }: Certificate): void {
  const requiredNow = policyConstraints?.requireExplicitPolicy === 0;
  state.explicitPolicy = requiredNow ? 0 : Math.max(0, state.explicitPolicy - 1);
}

function policySets({ graph, initialPolicies }: State): PolicySets {
  const authorities = graph.authorityPolicies();
  if (initialPolicies.includes(anyPolicy)) return { authorities, user: authorities };
  if (authorities.includes(anyPolicy)) return { authorities, user: initialPolicies };
  return { authorities, user: initialPolicies.filter((policy) => authorities.includes(policy)) };
}

function refuseSets(
  { explicitPolicy, initialPolicies, refusals }: State,
  { authorities, user }: PolicySets,
): Refusal[] {
  if (explicitPolicy > 0 || user.length > 0) return [];
  if (authorities.length > 0) {
    return [{ code: 'policy_not_acceptable', at: 0, found: authorities, wanted: initialPolicies }];
  }
  return refusals.some(({ code }) => code === 'explicit_policy_missing')
    ? []
    : [{ code: 'explicit_policy_missing', at: 0 }];
}
