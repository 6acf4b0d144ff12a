import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AuthorityInfoAccessSyntax,
  AuthorityKeyIdentifier,
  BasicConstraints,
  CertificatePolicies,
  CRLDistributionPoints,
  ExtendedKeyUsage,
  type Extension,
  KeyUsage,
  type KeyUsageType,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509';
import { type AlternativeName, readAlternativeName } from './alternative-names';
import { toHex } from './bytes';
import { showable } from './distinguished-name';

/** What the extensions of a certificate say (RFC 5280 section 4.2); an absent list is empty. */
export interface CertificateExtensions {
  alternativeNames: AlternativeName[];
  keyUsage: KeyUsageType[];
  /** Object identifiers, such as 1.3.6.1.5.5.7.3.2 for client authentication. */
  extendedKeyUsage: string[];
  /** Object identifiers of the certificate policies. */
  policies: string[];
  isCa: boolean;
  /** Hexadecimal. */
  subjectKeyId?: string;
  /** Hexadecimal. */
  authorityKeyId?: string;
  crlUrls: string[];
  ocspUrls: string[];
  issuerUrls: string[];
}

const ocsp = '1.3.6.1.5.5.7.48.1';
const caIssuers = '1.3.6.1.5.5.7.48.2';

const hexOf = (octets: ArrayBuffer | undefined) => octets && toHex(new Uint8Array(octets));

/** Reads the extensions that screens and rules use. Throws when one of them is not the DER it should be. */
export function readExtensions(extensions: readonly Extension[]): CertificateExtensions {
  const read = <T>(oid: string, schema: new () => T): T | undefined => {
    const extension = extensions.find(({ extnID }) => extnID === oid);
    return extension && AsnConvert.parse(extension.extnValue.buffer, schema);
  };
  const points = read('2.5.29.31', CRLDistributionPoints) ?? [];
  const access = read('1.3.6.1.5.5.7.1.1', AuthorityInfoAccessSyntax) ?? [];
  const urlsFor = (method: string) =>
    access
      .filter(({ accessMethod }) => accessMethod === method)
      .flatMap(({ accessLocation }) => accessLocation.uniformResourceIdentifier ?? [])
      .map(showable);
  return {
    alternativeNames: (read('2.5.29.17', SubjectAlternativeName) ?? []).map(readAlternativeName),
    keyUsage: read('2.5.29.15', KeyUsage)?.toJSON() ?? [],
    extendedKeyUsage: [...(read('2.5.29.37', ExtendedKeyUsage) ?? [])],
    policies: (read('2.5.29.32', CertificatePolicies) ?? []).map(({ policyIdentifier }) => policyIdentifier),
    isCa: read('2.5.29.19', BasicConstraints)?.cA ?? false,
    subjectKeyId: hexOf(read('2.5.29.14', SubjectKeyIdentifier)?.buffer),
    authorityKeyId: hexOf(read('2.5.29.35', AuthorityKeyIdentifier)?.keyIdentifier?.buffer),
    crlUrls: points
      .flatMap(({ distributionPoint }) => distributionPoint?.fullName ?? [])
      .flatMap(({ uniformResourceIdentifier }) => uniformResourceIdentifier ?? [])
      .map(showable),
    ocspUrls: urlsFor(ocsp),
    issuerUrls: urlsFor(caIssuers),
  };
}
