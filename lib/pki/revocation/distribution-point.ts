import { type Bytes, equalBytes } from '../bytes';
import { sequence, tlv } from '../der';
import { readBits } from '../path/der-values';
import { type GeneralName, readGeneralNames } from '../path/general-names';
import { type DistinguishedName, readDistinguishedName, sameName } from '../path/names';
import { DerError, type DerNode, readChildren, readDer, readParts } from '../read-der';

/** The name of a distribution point: whole, or what comes after the name of the CRL issuer. */
export type PointName = { full: GeneralName[] } | { relative: Bytes };

/** Where CRLs for a certificate are found (RFC 5280 section 4.2.1.13). */
export interface DistributionPoint {
  name?: PointName;
  /** The reasons that its CRLs cover; absent for all. */
  reasons?: ReasonMask;
  /** Who signs its CRLs, when not the issuer of the certificate. */
  crlIssuer?: GeneralName[];
}

/** A set of reasons: bit n stands for bit n of ReasonFlags (RFC 5280 section 4.2.1.13). */
export type ReasonMask = number;

/** keyCompromise (1) up to aACompromise (8); bit 0 is not used. */
export const allReasons: ReasonMask = 0b1_1111_1110;

/** Reads ReasonFlags under an implicit tag; bits without a meaning are let go. Throws DerError. */
export function readReasonFlags(node: DerNode): ReasonMask {
  let mask = 0;
  for (const bit of readBits(node, node.tag)) mask |= bit < 9 ? 1 << bit : 0;
  return mask & allReasons;
}

/** Reads a DistributionPointName inside its explicit tag. Throws DerError. */
export function readPointName(node: DerNode): PointName {
  const [name, ...more] = readChildren(node);
  if (!name || more.length > 0) throw new DerError(0);
  if (name.tag === 0xa0) return { full: readGeneralNames(name, 0xa0) };
  if (name.tag !== 0xa1 || name.content.length === 0) throw new DerError(0);
  return { relative: name.content };
}

function readPoint(node: DerNode): DistributionPoint {
  const parts = readParts(node);
  const [name, reasons, crlIssuer] = [0xa0, 0x81, 0xa2].map((tag) => parts.find((part) => part.tag === tag));
  const read = [name, reasons, crlIssuer].filter((part) => part !== undefined);
  // A point with nothing but reasons leads nowhere (RFC 5280 section 4.2.1.13).
  if (read.length !== parts.length || !(name || crlIssuer)) throw new DerError(0);
  return {
    ...(name && { name: readPointName(name) }),
    ...(reasons && { reasons: readReasonFlags(reasons) }),
    ...(crlIssuer && { crlIssuer: readGeneralNames(crlIssuer, 0xa2) }),
  };
}

/** Reads the value of a CRLDistributionPoints extension. Throws DerError. */
export function readDistributionPoints(value: Bytes): DistributionPoint[] {
  const points = readParts(readDer(value)).map(readPoint);
  if (points.length === 0) throw new DerError(0);
  return points;
}

/** The directory names among general names. */
export function directoryNames(names: readonly GeneralName[]): DistinguishedName[] {
  return names.flatMap((name) => (name.kind === 'directory' ? [name.name] : []));
}

/** The names of a point as whole names; a relative one is put after `base`. Throws DerError. */
export function wholeNames(point: PointName, base: DistinguishedName): GeneralName[] {
  if ('full' in point) return point.full;
  const name = sequence(readDer(base.der).content, tlv(0x31, point.relative));
  return [{ kind: 'directory', name: readDistinguishedName(readDer(name)) }];
}

function sameGeneralName(a: GeneralName, b: GeneralName): boolean {
  if (a.kind === 'directory') return b.kind === 'directory' && sameName(a.name, b.name);
  if (a.kind === 'ip') return b.kind === 'ip' && equalBytes(a.octets, b.octets);
  if (a.kind === 'other') return b.kind === 'other' && equalBytes(a.der, b.der);
  return b.kind === a.kind && a.text === b.text;
}

/** Whether two lists of names have one in common. */
export function shareName(a: readonly GeneralName[], b: readonly GeneralName[]): boolean {
  return a.some((name) => b.some((other) => sameGeneralName(name, other)));
}
