import type { Bytes } from '../../bytes';
import { DerError, type DerNode, readContent, readOid, readParts } from '../../read-der';
import { readBits, readBoolean, readCount, readIntegerOctets } from '../der-values';
import { type GeneralName, readGeneralNames } from '../general-names';

const keyUsages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

/** A bit of the key usage extension (RFC 5280 section 4.2.1.3). */
export type KeyUsage = (typeof keyUsages)[number];

export interface BasicConstraints {
  ca: boolean;
  /** How many intermediate certificates that are not self-issued may follow. */
  pathLength?: number;
}

export interface AuthorityKeyId {
  keyId?: Bytes;
  issuer?: GeneralName[];
  serialNumber?: Bytes;
}

/** Section 4.2.1.9. Throws DerError. */
export function readBasicConstraints(node: DerNode): BasicConstraints {
  const parts = readParts(node);
  const [first] = parts;
  const ca = first?.tag === 0x01 && readBoolean(first);
  const rest = first?.tag === 0x01 ? parts.slice(1) : parts;
  if (rest.length > 1) throw new DerError(0);
  return { ca, ...(rest[0] && { pathLength: readCount(rest[0]) }) };
}

/** Section 4.2.1.3. Throws DerError. */
export function readKeyUsage(node: DerNode): Set<KeyUsage> {
  const bits = readBits(node);
  return new Set(keyUsages.filter((_, index) => bits.has(index)));
}

/** Section 4.2.1.12: object identifiers, at least one. Throws DerError. */
export function readExtendedKeyUsage(node: DerNode): string[] {
  const usages = readParts(node).map(readOid);
  if (usages.length === 0) throw new DerError(0);
  return usages;
}

/** Section 4.2.1.2. Throws DerError. */
export function readSubjectKeyId(node: DerNode): Bytes {
  return readContent(node, 0x04);
}

/** Section 4.2.1.1. Throws DerError. */
export function readAuthorityKeyId(node: DerNode): AuthorityKeyId {
  const parts = readParts(node);
  const part = (tag: number) => parts.find((candidate) => candidate.tag === tag);
  if (parts.some(({ tag }) => tag !== 0x80 && tag !== 0xa1 && tag !== 0x82)) throw new DerError(0);
  const [keyId, issuer, serial] = [part(0x80), part(0xa1), part(0x82)];
  return {
    ...(keyId && { keyId: keyId.content }),
    ...(issuer && { issuer: readGeneralNames(issuer, 0xa1) }),
    ...(serial && { serialNumber: readIntegerOctets({ ...serial, tag: 0x02 }) }),
  };
}
