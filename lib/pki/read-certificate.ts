import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { type Bytes, digest, toHex } from './bytes';
import { type CertificateExtensions, readExtensions } from './certificate-extensions';
import { firstValue, type NamePart, readName } from './distinguished-name';
import { toPem } from './pem';
import { publicKeyFingerprint, readPublicKey } from './public-key';
import { findDerFault } from './read-der';
import { readSignatureAlgorithm, type SignatureFacts } from './signature-algorithm';

/** A certificate as screens show it. Reading it proves nothing about who signed it. */
export interface CertificateFacts extends CertificateExtensions {
  pem: string;
  /** 3 for every certificate in use now. */
  version: number;
  subject: NamePart[];
  issuer: NamePart[];
  commonName?: string;
  organisation?: string;
  /** The OIN or HRN: subject serialNumber (2.5.4.5), kept as text. */
  oin?: string;
  /** For example `NTRNL-12345678`. */
  organizationIdentifier?: string;
  /** Hexadecimal, without sign byte. */
  serialNumber: string;
  notBefore: Date;
  notAfter: Date;
  key: { type: string; bits?: number };
  signature: SignatureFacts;
  /** Hexadecimal, over the DER. */
  sha256: string;
  /** Hexadecimal, over the DER; the thumbprint that Windows and Java show. */
  sha1: string;
  /** SHA-256 of the SubjectPublicKeyInfo: the same as that of the request it was made from. */
  publicKeySha256: string;
}

function keyOf(info: Parameters<typeof readPublicKey>[0]): CertificateFacts['key'] {
  const key = readPublicKey(info);
  if (key.type === 'RSA') return { type: 'RSA', bits: key.bits };
  return { type: key.type === 'EC' ? `EC ${key.curve}` : key.name };
}

function dateOf({ utcTime, generalTime }: { utcTime?: Date; generalTime?: Date }): Date {
  return utcTime ?? generalTime ?? new Date(Number.NaN);
}

async function factsOf(der: Bytes): Promise<CertificateFacts> {
  const { tbsCertificate: content, signatureAlgorithm } = AsnConvert.parse(der, Certificate);
  const subject = readName(content.subject);
  return {
    ...readExtensions(content.extensions ?? []),
    pem: toPem('CERTIFICATE', der),
    version: content.version + 1,
    subject,
    issuer: readName(content.issuer),
    commonName: firstValue(subject, 'commonName'),
    organisation: firstValue(subject, 'organisation'),
    oin: firstValue(subject, 'serialNumber'),
    organizationIdentifier: firstValue(subject, 'organizationIdentifier'),
    serialNumber: toHex(new Uint8Array(content.serialNumber)).replace(/^00(?=..)/, ''),
    notBefore: dateOf(content.validity.notBefore),
    notAfter: dateOf(content.validity.notAfter),
    key: keyOf(content.subjectPublicKeyInfo),
    signature: readSignatureAlgorithm(signatureAlgorithm),
    sha256: toHex(await digest('SHA-256', der)),
    sha1: toHex(await digest('SHA-1', der)),
    publicKeySha256: await publicKeyFingerprint(der),
  };
}

/** Reads one DER certificate (RFC 5280). Undefined when it is not readable; never throws. */
export async function readCertificate(der: Bytes): Promise<CertificateFacts | undefined> {
  if (findDerFault(der) !== undefined) return undefined;
  try {
    return await factsOf(der);
  } catch {
    return undefined;
  }
}
