import 'reflect-metadata';
import { type JsonNameParams, Name } from '@peculiar/x509';

/** The two generations of the PKI that this test CA issues in. */
export type Generation = 'G1' | 'G4';

/** The authorities of server certificates. */
export type ServerAuthorityId = 'g1-root' | 'g1-domain' | 'g1-tsp' | 'g4-root' | 'g4-intermediate' | 'g4-tsp';

/** Authorities of person certificates: one tree for qualified signatures, one for everything else. */
export type PersonAuthorityId =
  | 'g4-sigs-root'
  | 'g4-sigs-intermediate'
  | 'g4-sigs-tsp'
  | 'g4-other-root'
  | 'g4-other-intermediate'
  | 'g4-other-tsp';

/** Identifies one certification authority; also the last part of its addresses under `/pki`. */
export type AuthorityId = ServerAuthorityId | PersonAuthorityId;

export interface AuthorityDefinition {
  readonly id: AuthorityId;
  readonly generation: Generation;
  /** The authority that signs this one; a root signs itself. */
  readonly issuer: AuthorityId;
  readonly commonName: string;
  readonly organization: string;
  readonly organizationIdentifier?: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly keyBits: 3072 | 4096;
  readonly pathLength?: number;
  /** Policy object identifiers the authority may issue under; a root has none. */
  readonly policies: readonly string[];
  /** Extended key usages the authority is limited to; empty means not limited. */
  readonly extendedKeyUsages: readonly string[];
}

export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
export const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
export const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';

/** ETSI EN 319 411-1 policies: normalised (NCP) and extended normalised (NCP+). */
export const NCP = '0.4.0.2042.1.1';
const NCP_PLUS = '0.4.0.2042.1.2';

/** Private Services Server, first generation. */
export const G1_SERVER_POLICY = '2.16.528.1.1003.1.2.8.6';
/** Private TLS system certificate, fourth generation, in the arc that is set apart for trials (41). */
export const G4_SERVER_POLICY = '2.16.528.1.1003.1.2.41.15.35.11';

const G1_DOMAIN_POLICIES = ['2.16.528.1.1003.1.2.8.4', '2.16.528.1.1003.1.2.8.5', G1_SERVER_POLICY];
const STATE = 'TEST Zegel Staat der Nederlanden';

/**
 * Both hierarchies, shaped like the real ones (names, lifetimes, path lengths, policies) and named so that
 * nobody can take them for real. Issuers stand before the authorities they sign.
 * The real keys have 4096 bits throughout; below the roots 3072 is used so that a first start stays quick.
 */
export const authorityDefinitions: readonly (AuthorityDefinition & { readonly id: ServerAuthorityId })[] = [
  {
    id: 'g1-root',
    generation: 'G1',
    issuer: 'g1-root',
    commonName: `${STATE} Private Root CA - G1`,
    organization: STATE,
    notBefore: '2013-11-14T13:48:55Z',
    notAfter: '2028-11-13T23:00:00Z',
    keyBits: 4096,
    policies: [],
    extendedKeyUsages: [],
  },
  {
    id: 'g1-domain',
    generation: 'G1',
    issuer: 'g1-root',
    commonName: `${STATE} Private Services CA - G1`,
    organization: STATE,
    notBefore: '2013-11-15T00:00:00Z',
    notAfter: '2028-11-12T23:00:00Z',
    keyBits: 3072,
    policies: [...G1_DOMAIN_POLICIES, NCP, NCP_PLUS],
    extendedKeyUsages: [],
  },
  {
    id: 'g1-tsp',
    generation: 'G1',
    issuer: 'g1-domain',
    commonName: 'TEST Zegel DigiCert QuoVadis PKIo Private Services CA - 2023',
    organization: 'TEST Zegel QuoVadis Trustlink B.V.',
    organizationIdentifier: 'NTRNL-99999990',
    notBefore: '2023-03-20T00:00:00Z',
    notAfter: '2028-11-12T00:00:00Z',
    keyBits: 3072,
    pathLength: 0,
    policies: [...G1_DOMAIN_POLICIES, NCP, NCP_PLUS],
    extendedKeyUsages: [CLIENT_AUTH, SERVER_AUTH, OCSP_SIGNING],
  },
  {
    id: 'g4-root',
    generation: 'G4',
    issuer: 'g4-root',
    commonName: `${STATE} - G4 Root Priv G-TLS - 2024`,
    organization: STATE,
    notBefore: '2024-05-23T00:00:00Z',
    notAfter: '2039-05-20T10:03:22Z',
    keyBits: 4096,
    policies: [],
    extendedKeyUsages: [],
  },
  {
    id: 'g4-intermediate',
    generation: 'G4',
    issuer: 'g4-root',
    commonName: `${STATE} - G4 Intm Priv G-TLS SYS - 2024`,
    organization: STATE,
    notBefore: '2024-06-27T00:00:00Z',
    notAfter: '2039-05-19T00:00:00Z',
    keyBits: 3072,
    policies: [G4_SERVER_POLICY, NCP, NCP_PLUS],
    extendedKeyUsages: [],
  },
  {
    id: 'g4-tsp',
    generation: 'G4',
    issuer: 'g4-intermediate',
    commonName: 'TEST Zegel DigiCert - G4 PKIo Priv G-TLS SYS - 2025',
    organization: 'TEST Zegel DigiCert Europe Netherlands B.V.',
    organizationIdentifier: 'NTRNL-99999990',
    notBefore: '2025-10-29T00:00:00Z',
    notAfter: '2039-05-18T00:00:00Z',
    keyBits: 3072,
    pathLength: 0,
    policies: [G4_SERVER_POLICY, NCP, NCP_PLUS],
    extendedKeyUsages: [CLIENT_AUTH, SERVER_AUTH, OCSP_SIGNING],
  },
];

/** The authority that signs leaf certificates of a generation. */
export const issuingAuthority: Readonly<Record<Generation, ServerAuthorityId>> = {
  G1: 'g1-tsp',
  G4: 'g4-tsp',
};

/** Smallest RSA key a holder may bring, per generation (bits). */
export const smallestKeyBits: Readonly<Record<Generation, number>> = { G1: 2048, G4: 3072 };

/** Signature algorithm per generation: PKCS#1 v1.5 with SHA-256, or PSS with SHA-512 and a salt of 64 bytes. */
export const signatureAlgorithms = {
  G1: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  G4: { name: 'RSA-PSS', hash: 'SHA-512', saltLength: 64 },
} as const;

/** The distinguished name of an authority, one attribute per RDN. */
export function authorityName(definition: AuthorityDefinition): Name {
  const name: JsonNameParams = [
    { C: [{ printableString: 'NL' }] },
    { O: [{ utf8String: definition.organization }] },
    ...(definition.organizationIdentifier
      ? [{ '2.5.4.97': [{ utf8String: definition.organizationIdentifier }] }]
      : []),
    { CN: [{ utf8String: definition.commonName }] },
  ];
  return new Name(name);
}
