import type { Bytes } from './bytes';
import { type Generation, requestScheme } from './generation';
import { toPem } from './pem';
import {
  type JsonGeneralName,
  type JsonNameParams,
  Name,
  Pkcs10CertificateRequestGenerator,
  SubjectAlternativeNameExtension,
} from './x509';

/** What the request says about its holder. The CA fills the certificate from the order; this is for the reader. */
export interface CsrSubject {
  /** ISO 3166 country code. */
  country: string;
  organisation: string;
  /** For example `NTRNL-30237459` (ETSI EN 319 412-1 section 5.1.4). */
  organizationIdentifier?: string;
  /** The 20-digit OIN or HRN; left out when the certificate is ordered without one. */
  serialNumber?: string;
  /** The host name in G1. */
  commonName: string;
}

export interface CsrOrder {
  keys: CryptoKeyPair;
  generation: Generation;
  subject: CsrSubject;
  /** Host names as A-labels, the first one first in the certificate. */
  domains: string[];
}

/** Upper bounds of X.520 (RFC 5280 appendix A.1: ub-organization-name, ub-common-name). */
const longestName = 64;

function nameOf(subject: CsrSubject): JsonNameParams {
  const { organizationIdentifier, serialNumber, commonName } = subject;
  const organisation = [...subject.organisation].slice(0, longestName).join('');
  const name: JsonNameParams = [
    { C: [{ printableString: subject.country }] },
    { O: [{ utf8String: organisation }] },
  ];
  if (organizationIdentifier) name.push({ '2.5.4.97': [{ utf8String: organizationIdentifier }] });
  if (serialNumber) name.push({ '2.5.4.5': [{ printableString: serialNumber }] });
  if (commonName.length <= longestName) name.push({ CN: [{ utf8String: commonName }] });
  return name;
}

/**
 * Makes a certificate signing request (PKCS#10) as PEM. Names go in as typed, in object form: nothing in them can add
 * another part. An organisation name over 64 characters is cut and a longer common name left out, as X.520 bounds them.
 * Throws RangeError when a domain is not an A-label or the keys were made for another generation: the library would
 * silently sign with the key's own algorithm.
 */
export async function makeCsr({ keys, generation, subject, domains }: CsrOrder): Promise<string> {
  const scheme = requestScheme[generation];
  if (keys.privateKey.algorithm.name !== scheme.name)
    throw new RangeError('keys made for another generation');
  const stranger = domains.find((domain) => !/^[\x21-\x7e]+$/.test(domain));
  if (stranger !== undefined) throw new RangeError('a domain is not an A-label');
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: new Name(nameOf(subject)),
    keys,
    signingAlgorithm: scheme,
    extensions: [
      new SubjectAlternativeNameExtension(domains.map((value): JsonGeneralName => ({ type: 'dns', value }))),
    ],
  });
  const der: Bytes = new Uint8Array(request.rawData);
  return toPem('CERTIFICATE REQUEST', der);
}
