import type { Bytes } from '../bytes';
import {
  DerError,
  type DerNode,
  findDerFault,
  readChildren,
  readContent,
  readDer,
  readParts,
} from '../read-der';
import { readBitOctets, readCount, readIntegerOctets, readTime } from './der-values';
import { type Extension, readExtensions } from './extensions/extension';
import { type KnownExtensions, MalformedExtension, readKnownExtensions } from './extensions/known-extensions';
import { type DistinguishedName, readDistinguishedName } from './names';
import type { Signed } from './signature/verify-signature';

/** A certificate taken apart: sound in form (RFC 5280 section 4.1), of which nothing is believed yet. */
export interface Certificate extends KnownExtensions {
  der: Bytes;
  /** What was signed, how, and the signature. */
  signed: Signed;
  /** The AlgorithmIdentifier inside what was signed; it must equal the one outside. */
  innerAlgorithm: Bytes;
  /** 1, 2 or 3. */
  version: number;
  /** The octets of the INTEGER, sign included. */
  serialNumber: Bytes;
  issuer: DistinguishedName;
  subject: DistinguishedName;
  notBefore: Date;
  notAfter: Date;
  /** The SubjectPublicKeyInfo, byte for byte. */
  publicKeyInfo: Bytes;
  extensions: Extension[];
}

/** Why bytes are not a certificate: `extension` names the one that cannot be read, in dotted form. */
export interface CertificateFault {
  reason: 'too_large' | 'not_der' | 'not_a_certificate' | 'duplicate_extension' | 'extension_unreadable';
  offset?: number;
  extension?: string;
}

export type ParsedCertificate =
  | { ok: true; certificate: Certificate }
  | { ok: false; fault: CertificateFault };

/** No certificate in use comes near this; a larger one only costs time. */
export const mostCertificateBytes = 128 * 1024;

/**
 * Takes a DER certificate apart. Bounded in size, depth and number of elements; never throws. Findings about values
 * that have the right form (a zero serial number, an expired date) are left to the checks.
 */
export function parseCertificate(der: Bytes): ParsedCertificate {
  if (der.length > mostCertificateBytes) return { ok: false, fault: { reason: 'too_large' } };
  const offset = findDerFault(der);
  if (offset !== undefined) return { ok: false, fault: { reason: 'not_der', offset } };
  try {
    return finish(readCertificate(der));
  } catch (error) {
    if (error instanceof DerError) return { ok: false, fault: { reason: 'not_a_certificate' } };
    throw error;
  }
}

/** A signature that does not end on a whole octet is well formed, and wrong: no key makes an empty one. */
function readSignature(bits: DerNode | undefined): Bytes {
  const content = readContent(bits, 0x03);
  return content[0] === 0 ? content.subarray(1) : new Uint8Array(0);
}

type Fields = Omit<Certificate, keyof KnownExtensions>;

function finish(fields: Fields): ParsedCertificate {
  const twice = firstTwice(fields.extensions.map(({ oid }) => oid));
  if (twice) return { ok: false, fault: { reason: 'duplicate_extension', extension: twice } };
  try {
    return { ok: true, certificate: { ...fields, ...readKnownExtensions(fields.extensions) } };
  } catch (error) {
    if (!(error instanceof MalformedExtension)) throw error;
    return { ok: false, fault: { reason: 'extension_unreadable', extension: error.oid } };
  }
}

function firstTwice(oids: string[]): string | undefined {
  const seen = new Set<string>();
  return oids.find((oid) => seen.size === seen.add(oid).size);
}

function readCertificate(der: Bytes): Fields {
  const [content, algorithm, bits, ...more] = readParts(readDer(der));
  if (!content || !algorithm || more.length > 0) throw new DerError(0);
  readParts(algorithm);
  return {
    der,
    signed: { data: content.der, algorithm: algorithm.der, signature: readSignature(bits) },
    ...readContents(content),
  };
}

function readContents(content: DerNode): Omit<Fields, 'der' | 'signed'> {
  const parts = readParts(content);
  const version = parts[0]?.tag === 0xa0 ? readVersion(parts[0]) : 1;
  const fields = parts[0]?.tag === 0xa0 ? parts.slice(1) : parts;
  const [serial, algorithm, issuer, validity, subject, key, ...rest] = fields;
  if (!algorithm || !key) throw new DerError(0);
  readParts(algorithm);
  const [notBefore, notAfter, ...times] = readParts(validity);
  if (times.length > 0) throw new DerError(0);
  return {
    innerAlgorithm: algorithm.der,
    version,
    serialNumber: readIntegerOctets(serial),
    issuer: readDistinguishedName(issuer),
    subject: readDistinguishedName(subject),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    publicKeyInfo: readKeyInfo(key),
    extensions: readOptionalParts(rest, version),
  };
}

function readVersion(node: DerNode): number {
  const [value, ...more] = readChildren(node);
  const version = readCount(value) + 1;
  if (more.length > 0 || version > 3) throw new DerError(0);
  return version;
}

function readKeyInfo(node: DerNode): Bytes {
  const [algorithm, bits, ...more] = readParts(node);
  readParts(algorithm);
  readBitOctets(bits);
  if (more.length > 0) throw new DerError(0);
  return node.der;
}

/** Unique identifiers come with version 2, extensions with version 3 (RFC 5280 section 4.1.2.8 and 4.1.2.9). */
function readOptionalParts(parts: DerNode[], version: number): Extension[] {
  const order = [0x81, 0x82, 0xa3];
  const places = parts.map(({ tag }) => order.indexOf(tag));
  if (places.some((place, index) => place < 0 || place <= (places[index - 1] ?? -1))) throw new DerError(0);
  const last = parts.at(-1);
  if (last?.tag !== 0xa3) return [];
  const [extensions, ...more] = readChildren(last);
  if (more.length > 0 || version !== 3) throw new DerError(0);
  return readExtensions(extensions);
}
