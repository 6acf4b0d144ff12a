import type { CertificationRequestInfo } from '@peculiar/asn1-csr';
import { AsnConvert } from '@peculiar/asn1-schema';
import { BasicConstraints, Extensions, SubjectAlternativeName } from '@peculiar/asn1-x509';
import { type AlternativeName, readAlternativeName } from './alternative-names';

const challengePassword = '1.2.840.113549.1.9.7';
/** PKCS#9 extensionRequest, and the attribute Microsoft's tools used before it. */
const extensionRequests = ['1.2.840.113549.1.9.14', '1.3.6.1.4.1.311.2.1.14'];

/** What the attributes of a request (RFC 2985, RFC 2986) ask for, as far as it concerns us. */
export interface RequestedExtensions {
  alternativeNames: AlternativeName[];
  asksForCa: boolean;
  hasChallengePassword: boolean;
}

/** Reads the attributes of a request. Throws when one of them is not the DER it should be. */
export function readRequestedExtensions(info: CertificationRequestInfo): RequestedExtensions {
  const attributes = info.attributes ?? [];
  const extensions = attributes
    .filter(({ type }) => extensionRequests.includes(type))
    .flatMap(({ values }) => values.flatMap((value) => AsnConvert.parse(value, Extensions)));
  const valuesOf = (oid: string) =>
    extensions.filter(({ extnID }) => extnID === oid).map(({ extnValue }) => extnValue.buffer);
  return {
    alternativeNames: valuesOf('2.5.29.17').flatMap((value) =>
      AsnConvert.parse(value, SubjectAlternativeName).map(readAlternativeName),
    ),
    asksForCa: valuesOf('2.5.29.19').some((value) => AsnConvert.parse(value, BasicConstraints).cA),
    hasChallengePassword: attributes.some(({ type }) => type === challengePassword),
  };
}
