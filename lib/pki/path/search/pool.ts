import { type Bytes, equalBytes } from '../../bytes';
import type { Anchor } from '../chain';
import { type DistinguishedName, latin1, nameKey, sameName } from '../names';
import { type Certificate, mostCertificateBytes } from '../parse-certificate';

/** What paths can be built from, found by name. */
export interface Pool {
  certificates: Certificate[];
  anchors: Anchor[];
  issuersNamed(name: DistinguishedName): Certificate[];
  anchorsNamed(name: DistinguishedName): Anchor[];
  /** Whether names, whatever the signatures, lead from this certificate to an anchor. */
  leadsToAnchor(certificate: Certificate): boolean;
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The names from which some anchor can be reached, found from the anchors downwards. */
function reachableNames(anchors: Anchor[], byIssuer: Map<string, Certificate[]>): Set<string> {
  const reachable = new Set<string>();
  const waiting = anchors.map(({ name }) => nameKey(name));
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reachable.has(key)) continue;
    reachable.add(key);
    for (const { subject } of byIssuer.get(key) ?? []) waiting.push(nameKey(subject));
  }
  return reachable;
}

/** Puts certificates and anchors in order for a search. */
export function makePool(certificates: Certificate[], anchors: Anchor[]): Pool {
  const bySubject = groupBy(certificates, ({ subject }) => nameKey(subject));
  const anchorsByName = groupBy(anchors, ({ name }) => nameKey(name));
  const reachable = reachableNames(
    anchors,
    groupBy(certificates, ({ issuer }) => nameKey(issuer)),
  );
  return {
    certificates,
    anchors,
    issuersNamed: (name) => bySubject.get(nameKey(name)) ?? [],
    anchorsNamed: (name) => anchorsByName.get(nameKey(name)) ?? [],
    leadsToAnchor: ({ issuer }) => reachable.has(nameKey(issuer)),
  };
}

/** The same certificates, each once. */
export function withoutDuplicates(ders: Bytes[]): Bytes[] {
  const seen = new Map<string, Bytes>();
  // Those too large to be read are not worth telling apart.
  for (const der of ders) seen.set(der.length > mostCertificateBytes ? 'large' : latin1(der), der);
  return [...seen.values()];
}

/** Whether two certificates speak of the same holder and key: a path through both goes round. */
export function isSameHolder(a: Certificate, b: Certificate): boolean {
  return sameName(a.subject, b.subject) && equalBytes(a.publicKeyInfo, b.publicKeyInfo);
}
