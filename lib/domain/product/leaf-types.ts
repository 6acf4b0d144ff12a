import { type Generation, generations } from './generations';

/** What the extended key usages of a certificate let a system be in a TLS connection. */
export const tlsSides = ['server', 'client'] as const;
export type TlsSide = (typeof tlsSides)[number];

/** A kind of certificate in the name of an organisation that a generation knows. */
export interface LeafType {
  readonly key: LeafTypeKey;
  readonly generation: Generation;
  /** The root it hangs under: in G4 every purpose has a root of its own (C-30). */
  readonly root: string;
  readonly sides: readonly TlsSide[];
  /** Where the domain name stands; null when it has none. */
  readonly domainIn: 'common_name' | 'alternative_names' | null;
  /** The product of the catalogue that becomes it; null when none of ours does. */
  readonly product: string | null;
}

export const leafTypeKeys = ['g1_server', 'g4_server', 'g4_organisation'] as const;
export type LeafTypeKey = (typeof leafTypeKeys)[number];

const usages: Readonly<Record<string, TlsSide>> = {
  '1.3.6.1.5.5.7.3.1': 'server',
  '1.3.6.1.5.5.7.3.2': 'client',
};

/** The sides that the server certificate of a generation carries, from that generation's own profile. */
function serverSides(generation: Generation): TlsSide[] {
  return generations[generation].extendedKeyUsages.flatMap((oid) => usages[oid] ?? []);
}

/**
 * The old private services certificate served with and without a domain; G4 splits it in two under different roots
 * (PKIoverheid reference 1.4 and 2.3). The profiles of G4 are those of the official trial, so that what is really
 * issued must be looked at again (C-30).
 */
export const leafTypes: readonly LeafType[] = [
  {
    key: 'g1_server',
    generation: 'G1',
    root: 'Staat der Nederlanden Private Root CA - G1',
    sides: serverSides('G1'),
    domainIn: 'common_name',
    product: 'private-services-server',
  },
  {
    key: 'g4_server',
    generation: 'G4',
    root: 'Staat der Nederlanden - G4 Root Priv G-TLS - 2024',
    sides: serverSides('G4'),
    domainIn: 'alternative_names',
    product: 'private-services-server',
  },
  {
    key: 'g4_organisation',
    generation: 'G4',
    root: 'Staat der Nederlanden - G4 Root Priv G-Other - 2024',
    sides: ['client'],
    domainIn: null,
    product: null,
  },
];
