import type { Bytes } from '../../bytes';
import { integer, sequence, tagged, tlv } from '../../der';
import type { Signer } from './authority';
import {
  boolean,
  commonName,
  ecdsaWithSha256,
  enumerated,
  extension,
  flags,
  signed,
  utcTime,
} from './encode';

export const now = new Date('2026-11-21T12:00:00Z');
export const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
export const revokedAt = new Date('2026-11-20T09:00:00Z');

export interface EntryOrder {
  serial: number[];
  /** The number of a CRLReason. */
  reason?: number;
  /** GeneralNames of the issuer of the certificate, for indirect CRLs. */
  issuer?: Bytes[];
  extensions?: Bytes[];
  /** DER of the revocation date. */
  date?: Bytes;
}

/** One entry of a CRL. */
export function entry({ serial, reason, issuer, extensions = [], date }: EntryOrder): Bytes {
  const all = [
    ...(reason === undefined ? [] : [extension('2.5.29.21', enumerated(reason))]),
    ...(issuer ? [extension('2.5.29.29', sequence(...issuer), true)] : []),
    ...extensions,
  ];
  return sequence(
    tlv(0x02, Uint8Array.from(serial)),
    date ?? utcTime(revokedAt),
    ...(all.length > 0 ? [sequence(...all)] : []),
  );
}

export interface PointOrder {
  full?: Bytes[];
  relative?: string;
  onlyUsers?: boolean;
  onlyAuthorities?: boolean;
  onlyAttributes?: boolean;
  reasons?: number[];
  indirect?: boolean;
}

/** A DistributionPointName. */
export const pointName = ({ full, relative }: Pick<PointOrder, 'full' | 'relative'>): Bytes =>
  relative === undefined ? tagged(0, ...(full ?? [])) : tagged(1, commonName(relative));

const flag = (number: number, value?: boolean) =>
  value ? [tlv(0x80 | number, boolean(true).subarray(2))] : [];

/** The issuing distribution point extension. */
export function issuingPoint(order: PointOrder): Bytes {
  const named = order.full ?? order.relative;
  const value = sequence(
    ...(named ? [tagged(0, pointName(order))] : []),
    ...flag(1, order.onlyUsers),
    ...flag(2, order.onlyAuthorities),
    ...(order.reasons ? [flags(order.reasons, 0x83)] : []),
    ...flag(4, order.indirect),
    ...flag(5, order.onlyAttributes),
  );
  return extension('2.5.29.28', value, true);
}

export interface DistributionOrder {
  full?: Bytes[];
  relative?: string;
  reasons?: number[];
  crlIssuer?: Bytes[];
}

/** The CRL distribution points extension of a certificate. */
export function distributionPoints(...points: DistributionOrder[]): Bytes {
  const encoded = points.map((point) =>
    sequence(
      ...(point.full || point.relative ? [tagged(0, pointName(point))] : []),
      ...(point.reasons ? [flags(point.reasons, 0x81)] : []),
      ...(point.crlIssuer ? [tagged(2, ...point.crlIssuer)] : []),
    ),
  );
  return extension('2.5.29.31', sequence(...encoded));
}

export interface CrlOrder {
  entries?: Bytes[];
  number?: number;
  base?: number;
  point?: PointOrder;
  extensions?: Bytes[];
  thisUpdate?: Date;
  nextUpdate?: Date | null;
  /** Signs instead of the issuer. */
  keys?: CryptoKeyPair;
  /** Leaves the version out, which makes it version 1. */
  unversioned?: boolean;
  /** Leaves the extensions of the list out. */
  bare?: boolean;
  /** The algorithm that is named inside. */
  innerAlgorithm?: Bytes;
  /** Signs in another way: answers algorithm and signature. */
  sign?: (content: Bytes) => Promise<Bytes>;
}

/** A CRL of an issuer: number 1, made an hour ago, for a day. */
export async function makeCrl(issuer: Signer, order: CrlOrder = {}): Promise<Bytes> {
  const { entries = [], number = 1, base, point, extensions = [], nextUpdate = hours(23) } = order;
  const listExtensions = tagged(
    0,
    sequence(
      extension('2.5.29.20', integer(number)),
      ...(base === undefined ? [] : [extension('2.5.29.27', integer(base), true)]),
      ...(point ? [issuingPoint(point)] : []),
      ...extensions,
    ),
  );
  const content = sequence(
    ...(order.unversioned ? [] : [integer(1)]),
    order.innerAlgorithm ?? ecdsaWithSha256,
    issuer.name,
    utcTime(order.thisUpdate ?? hours(-1)),
    ...(nextUpdate ? [utcTime(nextUpdate)] : []),
    ...(entries.length > 0 ? [sequence(...entries)] : []),
    ...(order.bare ? [] : [listExtensions]),
  );
  const sign = order.sign ?? ((data: Bytes) => signed(data, order.keys ?? issuer.keys));
  return sequence(content, await sign(content));
}
