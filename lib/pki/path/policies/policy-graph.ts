import { anyPolicy } from '../extensions/oids';
import type { PolicyMapping } from '../extensions/policy-extensions';

/** A policy at one depth. */
interface Node {
  /** The policies one level up through which this one is valid. */
  parents: Set<string>;
  /** The policies that count as this one in the next certificate. */
  expected: Set<string>;
}

type Level = Map<string, Node>;

/**
 * The valid policies along a path as a graph (RFC 9618): one node for each policy at each depth, where the tree of
 * RFC 5280 has one for each way to reach it and can be made to grow exponentially. `empty` is the NULL of the RFC.
 */
export class PolicyGraph {
  readonly #levels: Level[] = [
    new Map([[anyPolicy, { parents: new Set(), expected: new Set([anyPolicy]) }]]),
  ];
  #empty = false;

  get empty(): boolean {
    return this.#empty;
  }

  /** The policies of the next certificate (section 6.1.3 d); `any`: whether anyPolicy counts in it. */
  addCertificate(policies: string[], any: boolean): void {
    const above = this.#lowest();
    const reached = parentsByExpected(above);
    const level: Level = new Map();
    for (const policy of policies.filter((candidate) => candidate !== anyPolicy)) {
      const parents = reached.get(policy) ?? (above.has(anyPolicy) ? new Set([anyPolicy]) : undefined);
      if (parents) level.set(policy, { parents, expected: new Set([policy]) });
    }
    if (any && policies.includes(anyPolicy)) {
      for (const [policy, parents] of reached) {
        if (!level.has(policy)) level.set(policy, { parents, expected: new Set([policy]) });
      }
    }
    this.#levels.push(level);
    this.#prune();
  }

  /** A certificate without policies makes none valid (section 6.1.3 e). */
  clear(): void {
    this.#empty = true;
    this.#levels.splice(1);
  }

  /** Policy mappings of the last certificate (section 6.1.4 b); where mapping is inhibited, the mapped policies fall. */
  map(mappings: PolicyMapping[], inhibited: boolean): void {
    const level = this.#lowest();
    for (const [policy, subjects] of groupBySource(mappings)) {
      const node = level.get(policy);
      if (inhibited) level.delete(policy);
      else if (node) node.expected = subjects;
      else if (level.has(anyPolicy)) level.set(policy, { parents: new Set([anyPolicy]), expected: subjects });
    }
    this.#prune();
  }

  /** The authorities-constrained policy set: in the terms of the anchor, before any mapping. */
  authorityPolicies(): string[] {
    if (this.#empty) return [];
    const found = new Set<string>(this.#lowest().has(anyPolicy) ? [anyPolicy] : []);
    for (const level of this.#levels.slice(1)) {
      for (const [policy, { parents }] of level) {
        if (policy !== anyPolicy && parents.has(anyPolicy)) found.add(policy);
      }
    }
    return [...found];
  }

  #lowest(): Level {
    return this.#levels.at(-1) ?? new Map();
  }

  /** Removes what leads to nothing at the lowest level, upwards. */
  #prune(): void {
    if (this.#lowest().size === 0) this.clear();
    for (let depth = this.#levels.length - 1; depth > 1; depth--) {
      const used = new Set([...(this.#levels[depth]?.values() ?? [])].flatMap(({ parents }) => [...parents]));
      const level = this.#levels[depth - 1];
      for (const policy of level?.keys() ?? []) if (!used.has(policy)) level?.delete(policy);
    }
  }
}

function parentsByExpected(level: Level): Map<string, Set<string>> {
  const parents = new Map<string, Set<string>>();
  for (const [policy, { expected }] of level) {
    for (const wanted of expected) parents.set(wanted, (parents.get(wanted) ?? new Set()).add(policy));
  }
  return parents;
}

function groupBySource(mappings: PolicyMapping[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { issuerPolicy, subjectPolicy } of mappings) {
    groups.set(issuerPolicy, (groups.get(issuerPolicy) ?? new Set()).add(subjectPolicy));
  }
  return groups;
}
