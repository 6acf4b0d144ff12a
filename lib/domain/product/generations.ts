/**
 * The two generations of PKIoverheid as data (PKIoverheid reference, sections 1.1, 1.3, 1.4, 2.1, 2.3). Which
 * one a product is issued from is a column of the product; nothing else may test for a generation by name.
 */
export const generationNames = ['G1', 'G4'] as const;
export type Generation = (typeof generationNames)[number];

export type CertificateAuthorityRole = 'issuing_ca' | 'intermediate_ca' | 'root_ca';

export interface CertificateAuthority {
  readonly role: CertificateAuthorityRole;
  readonly commonName: string;
  /** The CA certificate's own notAfter; no leaf may outlive it. */
  readonly notAfter: Date;
}

/** How a request must be signed: PKCS#1 v1.5 with SHA-256, or PSS with SHA-512, MGF1-SHA-512 and salt 64. */
export type CsrSignature = 'rsa_pkcs1_sha256' | 'rsa_pss_sha512';

export interface GenerationProfile {
  readonly generation: Generation;
  /** RSA only; bits offered, smallest first. */
  readonly keyBits: readonly number[];
  readonly csrSignature: CsrSignature;
  /** Certificate policies of the Private Services Server leaf. */
  readonly policies: readonly string[];
  readonly extendedKeyUsages: readonly string[];
  /** What stands in the subject's common name. */
  readonly commonName: 'domain' | 'organisation_name';
  /** What the generation's tooling accepts as subject serial number (reference 2.3, format checks). */
  readonly oinPattern: RegExp;
  /** From leaf upwards. */
  readonly authorities: readonly CertificateAuthority[];
  /** No certificate of the generation may be valid at or after this instant. */
  readonly endsAt: Date;
}

const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
const NORMALISED_POLICY = '0.4.0.2042.1.1';

const g1: GenerationProfile = {
  generation: 'G1',
  keyBits: [2048, 3072, 4096],
  csrSignature: 'rsa_pkcs1_sha256',
  policies: ['2.16.528.1.1003.1.2.8.6', NORMALISED_POLICY],
  extendedKeyUsages: [SERVER_AUTHENTICATION, CLIENT_AUTHENTICATION],
  commonName: 'domain',
  oinPattern: /^[0-9A-Z]{20}$/,
  authorities: [
    {
      role: 'issuing_ca',
      commonName: 'DigiCert QuoVadis PKIoverheid Private Services CA - 2023',
      notAfter: new Date('2028-11-12T00:00:00Z'),
    },
    {
      role: 'intermediate_ca',
      commonName: 'Staat der Nederlanden Private Services CA - G1',
      notAfter: new Date('2028-11-12T23:00:00Z'),
    },
    {
      role: 'root_ca',
      commonName: 'Staat der Nederlanden Private Root CA - G1',
      notAfter: new Date('2028-11-13T23:00:00Z'),
    },
  ],
  endsAt: new Date('2028-11-12T00:00:00Z'),
};

const g4: GenerationProfile = {
  generation: 'G4',
  keyBits: [3072, 4096],
  csrSignature: 'rsa_pss_sha512',
  policies: ['2.16.528.1.1003.1.2.44.15.35.11', NORMALISED_POLICY],
  extendedKeyUsages: [SERVER_AUTHENTICATION, CLIENT_AUTHENTICATION],
  commonName: 'organisation_name',
  oinPattern: /^000000[0-9]{2}[0-9]{9}000$/,
  authorities: [
    {
      role: 'issuing_ca',
      commonName: 'DigiCert - G4 PKIo Priv G-TLS SYS - 2025',
      notAfter: new Date('2039-05-18T00:00:00Z'),
    },
    {
      role: 'intermediate_ca',
      commonName: 'Staat der Nederlanden - G4 Intm Priv G-TLS SYS - 2024',
      notAfter: new Date('2039-05-19T00:00:00Z'),
    },
    {
      role: 'root_ca',
      commonName: 'Staat der Nederlanden - G4 Root Priv G-TLS - 2024',
      notAfter: new Date('2039-05-20T10:03:22Z'),
    },
  ],
  endsAt: new Date('2039-05-18T00:00:00Z'),
};

export const generations: Readonly<Record<Generation, GenerationProfile>> = { G1: g1, G4: g4 };

/** RSA 3072 serves both generations and meets 128-bit strength (C-08). */
export const DEFAULT_KEY_BITS = 3072;
