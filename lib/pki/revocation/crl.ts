import { type Bytes, equalBytes } from '../bytes';
import { readBitOctets, readTime, readUnsigned } from '../path/der-values';
import { type Extension, readExtensions } from '../path/extensions/extension';
import { readAuthorityKeyId } from '../path/extensions/key-extensions';
import { type DistinguishedName, readDistinguishedName } from '../path/names';
import type { Signed } from '../path/signature/verify-signature';
import { DerError, type DerNode, readChildren, readDer } from '../read-der';
import { DerCursor } from './der-cursor';
import { type IssuingPoint, readIssuingPoint } from './issuing-point';

/** A certificate revocation list taken apart (RFC 5280 section 5.1), of which nothing is believed yet. */
export interface Crl {
  signed: Signed;
  version: 1 | 2;
  issuer: DistinguishedName;
  thisUpdate: Date;
  nextUpdate?: Date;
  /** The entries, side by side; they are scanned, never unpacked. */
  entries: Bytes;
  number?: bigint;
  /** The number of the CRL that this delta CRL goes with; absent for a complete CRL. */
  baseNumber?: bigint;
  authorityKeyId?: Bytes;
  point?: IssuingPoint;
  /** The bytes of the issuing distribution point: a delta CRL has the same. */
  pointValue?: Bytes;
  /** Has a critical extension that is not understood here; those of entries show when they are searched. */
  unknownCritical: boolean;
}

/** The largest CRL looked at; half a million entries fit in it. */
export const largestCrl = 20 * 1024 * 1024;

/** What comes beside the entries is read into objects, so it is kept small. */
const largestField = 64 * 1024;

const oids = {
  issuerAlternativeName: '2.5.29.18',
  number: '2.5.29.20',
  deltaIndicator: '2.5.29.27',
  issuingPoint: '2.5.29.28',
  authorityKeyId: '2.5.29.35',
  freshest: '2.5.29.46',
};

/** Takes a DER CRL apart. Undefined when it is not one; never throws; linear in its size, whatever it holds. */
export function readCrl(der: Bytes): Crl | undefined {
  if (der.length > largestCrl) return undefined;
  try {
    return readSigned(der);
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

function readSigned(der: Bytes): Crl {
  const [list, ...others] = elements(der, 1);
  if (list?.tag !== 0x30 || others.length > 0) throw new DerError(0);
  const [content, algorithm, bits, ...more] = elements(list.content, 3);
  if (content?.tag !== 0x30 || algorithm?.tag !== 0x30 || more.length > 0) throw new DerError(0);
  const signed = { data: content.der, algorithm: algorithm.der, signature: readBitOctets(bits) };
  return { signed, ...readContents(content, algorithm) };
}

/** The elements of a stretch, of which there may be `most`. */
function elements(bytes: Bytes, most: number): DerNode[] {
  const cursor = new DerCursor(bytes);
  const nodes: DerNode[] = [];
  for (let from = 0; cursor.next(); from = cursor.to) {
    if (nodes.length === most) throw new DerError(from);
    nodes.push({ tag: cursor.tag, content: cursor.content, der: bytes.subarray(from, cursor.to) });
  }
  return nodes;
}

/** A small element: reading it may make objects. */
function small(node: DerNode | undefined): DerNode | undefined {
  if (node && node.der.length > largestField) throw new DerError(0);
  return node;
}

const isTime = (node: DerNode | undefined) => node?.tag === 0x17 || node?.tag === 0x18;

function readContents(content: DerNode, outer: DerNode): Omit<Crl, 'signed'> {
  const fields = elements(content.content, 7);
  const version = readVersion(fields);
  const [algorithm, issuer, thisUpdate] = fields.splice(0, 3);
  const nextUpdate = isTime(fields[0]) ? fields.shift() : undefined;
  const revoked = fields[0]?.tag === 0x30 ? fields.shift() : undefined;
  const extensions = fields[0]?.tag === 0xa0 ? fields.shift() : undefined;
  const sameAlgorithm = algorithm && equalBytes(algorithm.der, outer.der);
  if (!sameAlgorithm || fields.length > 0 || revoked?.content.length === 0) throw new DerError(0);
  if (extensions && version === 1) throw new DerError(0);
  return {
    version,
    issuer: readDistinguishedName(small(issuer)),
    thisUpdate: readTime(thisUpdate),
    ...(nextUpdate && { nextUpdate: readTime(nextUpdate) }),
    entries: revoked?.content ?? new Uint8Array(0),
    ...readCrlExtensions(extensions),
  };
}

/** Takes the version off the fields: written for 2 alone, and then as 1 (RFC 5280 section 5.1.2.1). */
function readVersion(fields: DerNode[]): Crl['version'] {
  if (fields[0]?.tag !== 0x02) return 1;
  if (readUnsigned(small(fields.shift())) !== 1n) throw new DerError(0);
  return 2;
}

type ExtensionFacts = Omit<Crl, 'signed' | 'version' | 'issuer' | 'thisUpdate' | 'nextUpdate' | 'entries'>;

function readCrlExtensions(node: DerNode | undefined): ExtensionFacts {
  if (!node) return { unknownCritical: false };
  const [list, ...more] = readChildren(small(node) ?? node);
  const extensions = readExtensions(list);
  const ids = new Set(extensions.map(({ oid }) => oid));
  if (more.length > 0 || ids.size < extensions.length) throw new DerError(0);
  const value = (oid: string) => extensions.find((extension) => extension.oid === oid)?.value;
  const [number, base, point, key] = [
    oids.number,
    oids.deltaIndicator,
    oids.issuingPoint,
    oids.authorityKeyId,
  ].map(value);
  return {
    ...(number && { number: readUnsigned(readDer(number)) }),
    ...(base && { baseNumber: readUnsigned(readDer(base)) }),
    ...(point && { point: readIssuingPoint(point), pointValue: point }),
    ...(key && { authorityKeyId: readAuthorityKeyId(readDer(key)).keyId }),
    unknownCritical: extensions.some(isUnknownCritical),
  };
}

const known = new Set(Object.values(oids));
const isUnknownCritical = ({ oid, critical }: Extension) => critical && !known.has(oid);
