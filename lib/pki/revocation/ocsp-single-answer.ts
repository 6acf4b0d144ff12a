import type { Bytes } from '../bytes';
import { readTime } from '../path/der-values';
import { readExtensions } from '../path/extensions/extension';
import { DerError, type DerNode, readContent, readOid, readParts } from '../read-der';
import { readReason } from './find-entry';
import type { Revoked } from './outcome';

/** The certificate that an answer is about (RFC 6960 section 4.1.1), by hashes of its issuer's name and key. */
export interface CertificateId {
  hashOid: string;
  issuerNameHash: Bytes;
  issuerKeyHash: Bytes;
  serialNumber: Bytes;
}

/** What an answer says of one certificate. */
export interface SingleAnswer {
  id: CertificateId;
  status: { state: 'good' } | { state: 'unknown' } | Revoked;
  thisUpdate: Date;
  nextUpdate?: Date;
  unknownCritical: boolean;
}

/**
 * Extensions that change nothing in a status: reason code and invalidity date as in a CRL, the CRL it is from, archive
 * cutoff, and signed certificate timestamps (RFC 6960 section 4.4, RFC 6962 section 3.3).
 */
const knownExtensions = new Set([
  '2.5.29.21',
  '2.5.29.24',
  '1.3.6.1.5.5.7.48.1.3',
  '1.3.6.1.5.5.7.48.1.6',
  '1.3.6.1.4.1.11129.2.4.5',
]);

/** Reads one SingleResponse. Throws DerError. */
export function readSingleAnswer(node: DerNode): SingleAnswer {
  const fields = readParts(node);
  const [id, status, thisUpdate] = fields.splice(0, 3);
  const nextUpdate = fields[0]?.tag === 0xa0 ? fields.shift() : undefined;
  const extensions = fields[0]?.tag === 0xa1 ? fields.shift() : undefined;
  if (fields.length > 0) throw new DerError(0);
  const [list, ...more] = extensions ? readParts(extensions, 0xa1) : [];
  const critical = extensions ? readExtensions(list).filter((extension) => extension.critical) : [];
  if (more.length > 0) throw new DerError(0);
  return {
    id: readId(id),
    status: readStatus(status),
    thisUpdate: readMoment(thisUpdate),
    ...(nextUpdate && { nextUpdate: readMoment(...readParts(nextUpdate, 0xa0)) }),
    unknownCritical: critical.some(({ oid }) => !knownExtensions.has(oid)),
  };
}

/** Times in an answer are GeneralizedTime alone (RFC 6960 section 4.2.2.1). */
function readMoment(node?: DerNode, ...more: DerNode[]): Date {
  if (node?.tag !== 0x18 || more.length > 0) throw new DerError(0);
  return readTime(node);
}

function readId(node: DerNode | undefined): CertificateId {
  const [algorithm, name, key, serial, ...more] = readParts(node);
  if (more.length > 0) throw new DerError(0);
  return {
    hashOid: readOid(readParts(algorithm)[0]),
    issuerNameHash: readContent(name, 0x04),
    issuerKeyHash: readContent(key, 0x04),
    serialNumber: readContent(serial, 0x02),
  };
}

function readStatus(node: DerNode | undefined): SingleAnswer['status'] {
  if (node?.tag === 0x80 && node.content.length === 0) return { state: 'good' };
  if (node?.tag === 0x82 && node.content.length === 0) return { state: 'unknown' };
  const [at, coded, ...more] = readParts(node, 0xa1);
  const [code, ...others] = coded ? readParts(coded, 0xa0) : [];
  if (more.length > 0 || others.length > 0 || (coded && !code)) throw new DerError(0);
  const reason = code && readReason(code);
  // An answer is never a delta: removeFromCRL has no meaning in it.
  if (reason === 'removeFromCRL') throw new DerError(0);
  return { state: 'revoked', at: readMoment(at), ...(reason && { reason }) };
}
