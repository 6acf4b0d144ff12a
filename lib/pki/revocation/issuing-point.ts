import type { Bytes } from '../bytes';
import { readBoolean } from '../path/der-values';
import { DerError, type DerNode, readDer, readParts } from '../read-der';
import { type PointName, type ReasonMask, readPointName, readReasonFlags } from './distribution-point';

/** What a CRL covers: its issuing distribution point (RFC 5280 section 5.2.5). */
export interface IssuingPoint {
  name?: PointName;
  onlyUserCertificates: boolean;
  onlyAuthorityCertificates: boolean;
  onlyAttributeCertificates: boolean;
  /** The reasons covered; absent for all. */
  onlyReasons?: ReasonMask;
  /** Holds certificates of other issuers than its own. */
  indirect: boolean;
}

const order = [0xa0, 0x81, 0x82, 0x83, 0x84, 0x85];

/**
 * Reads the value of an issuing distribution point. An empty one, and one that limits itself to two kinds of
 * certificates at once, are forbidden by RFC 5280. Throws DerError.
 */
export function readIssuingPoint(value: Bytes): IssuingPoint {
  const parts = readParts(readDer(value));
  const places = parts.map(({ tag }) => order.indexOf(tag));
  if (parts.length === 0 || places.some((place, index) => place <= (places[index - 1] ?? -1))) {
    throw new DerError(0);
  }
  const part = (tag: number) => parts.find((candidate) => candidate.tag === tag);
  const [name, reasons] = [part(0xa0), part(0x83)];
  const point = {
    ...(name && { name: readPointName(name) }),
    onlyUserCertificates: readFlag(part(0x81)),
    onlyAuthorityCertificates: readFlag(part(0x82)),
    ...(reasons && { onlyReasons: readReasonFlags(reasons) }),
    indirect: readFlag(part(0x84)),
    onlyAttributeCertificates: readFlag(part(0x85)),
  };
  const kinds = [
    point.onlyUserCertificates,
    point.onlyAuthorityCertificates,
    point.onlyAttributeCertificates,
  ];
  if (kinds.filter(Boolean).length > 1) throw new DerError(0);
  return point;
}

const readFlag = (node: DerNode | undefined) => node !== undefined && readBoolean({ ...node, tag: 0x01 });
