import type { Generation } from './generations';
import { type LeafType, leafTypes, type TlsSide } from './leaf-types';

/** Who looks at the certificate at the other end of the connection. */
export const relyingParties = ['digipoort', 'kvk', 'digikoppeling', 'digid', 'other'] as const;
export type RelyingParty = (typeof relyingParties)[number];

/** What a party is known to do with a generation; `ask` until a source says it (PKIoverheid reference 6.1, 10). */
export type Readiness = 'accepts' | 'ask';

export interface PartyNeeds {
  /** One host name in the common name (KVK API, S2-Q05a). */
  readonly domainInCommonName: boolean;
  readonly readiness: Readonly<Record<Generation, Readiness>>;
}

const usual: PartyNeeds = {
  domainInCommonName: false,
  readiness: { G1: 'accepts', G4: 'ask' },
};

/** What each party asks of a certificate (reference 3.1, 5.3, 6.1 and the notice on DigiD in 1.4). */
export const partyNeeds: Readonly<Record<RelyingParty, PartyNeeds>> = {
  digipoort: usual,
  kvk: { ...usual, domainInCommonName: true },
  digikoppeling: usual,
  digid: usual,
  other: { domainInCommonName: false, readiness: { G1: 'ask', G4: 'ask' } },
};

export interface Need {
  readonly party: RelyingParty;
  /** The sides that the buyer's own system takes in the connection. */
  readonly sides: readonly TlsSide[];
}

/** `fits`: known to be accepted. `ask`: the certificate can do it, ask the party first. `no`: it cannot do it. */
export type Fit = 'fits' | 'ask' | 'no';
export type FitRemark = 'side_missing' | 'domain_elsewhere' | 'acceptance_unknown';

export interface LeafFit {
  readonly leaf: LeafType;
  readonly fit: Fit;
  readonly remarks: readonly FitRemark[];
}

/** How well every kind of certificate serves a need, generation by generation (C-30). */
export function fitsOf(need: Need): readonly LeafFit[] {
  return leafTypes.map((leaf) => {
    const remarks = remarksOn(leaf, need);
    return { leaf, remarks, fit: fitBy(remarks) };
  });
}

function remarksOn(leaf: LeafType, { party, sides }: Need): FitRemark[] {
  const { domainInCommonName, readiness } = partyNeeds[party];
  const remarks: FitRemark[] = [];
  if (!sides.every((side) => leaf.sides.includes(side))) remarks.push('side_missing');
  if (domainInCommonName && leaf.domainIn !== 'common_name') remarks.push('domain_elsewhere');
  if (readiness[leaf.generation] === 'ask') remarks.push('acceptance_unknown');
  return remarks;
}

function fitBy(remarks: readonly FitRemark[]): Fit {
  if (remarks.includes('side_missing')) return 'no';
  return remarks.length > 0 ? 'ask' : 'fits';
}
