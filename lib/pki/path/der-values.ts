import type { Bytes } from '../bytes';
import { DerError, type DerNode, readContent } from '../read-der';

/** The content octets of an INTEGER in its shortest form, sign bit included. Throws DerError. */
export function readIntegerOctets(node: DerNode | undefined): Bytes {
  const octets = readContent(node, 0x02);
  const [first = 0, second = 0] = octets;
  const padded = octets.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  if (octets.length === 0 || padded) throw new DerError(0);
  return octets;
}

/** A non-negative INTEGER of any size, as a number; sizes beyond 2^53 saturate. Throws DerError. */
export function readCount(node: DerNode | undefined, tag = 0x02): number {
  const octets = readIntegerOctets(node && { ...node, tag: node.tag === tag ? 0x02 : 0 });
  if ((octets[0] ?? 0) & 0x80) throw new DerError(0);
  return octets.reduce((total, octet) => Math.min(total * 256 + octet, Number.MAX_SAFE_INTEGER), 0);
}

/** A non-negative INTEGER of any size. Throws DerError. */
export function readUnsigned(node: DerNode | undefined): bigint {
  const octets = readIntegerOctets(node);
  if ((octets[0] ?? 0) & 0x80) throw new DerError(0);
  return toUnsigned(octets);
}

/** Octets, most significant first, as a number. */
export function toUnsigned(octets: Bytes): bigint {
  let hex = '0x0';
  for (const octet of octets) hex += octet.toString(16).padStart(2, '0');
  return BigInt(hex);
}

/** A BOOLEAN in DER. Throws DerError. */
export function readBoolean(node: DerNode): boolean {
  const [value, ...more] = readContent(node, 0x01);
  if (more.length > 0 || (value !== 0 && value !== 0xff)) throw new DerError(0);
  return value === 0xff;
}

/** The octets of a BIT STRING that ends on a whole octet. Throws DerError. */
export function readBitOctets(node: DerNode | undefined): Bytes {
  const content = readContent(node, 0x03);
  if (content[0] !== 0) throw new DerError(0);
  return content.subarray(1);
}

/** The numbers of the bits that are set in a named BIT STRING. Throws DerError. */
export function readBits(node: DerNode | undefined, tag = 0x03): Set<number> {
  const [unused = 8, ...octets] = readContent(node, tag);
  const last = octets.at(-1) ?? 0;
  if (unused > 7 || (octets.length === 0 && unused > 0) || last & ((1 << unused) - 1)) throw new DerError(0);
  const bits = octets.flatMap((octet, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => octet & (0x80 >> bit)).map((bit) => index * 8 + bit),
  );
  return new Set(bits);
}

const utcTime = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;
const generalizedTime = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;

function utcYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** UTCTime or GeneralizedTime as RFC 5280 section 4.1.2.5 allows them: to the second, in UTC. Throws DerError. */
export function readTime(node: DerNode | undefined): Date {
  const short = node?.tag === 0x17;
  if (!node || !(short || node.tag === 0x18)) throw new DerError(0);
  const match = (short ? utcTime : generalizedTime).exec(
    String.fromCharCode(...node.content.subarray(0, 20)),
  );
  if (!match || node.content.length > 20) throw new DerError(0);
  const [first = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(short ? utcYear(first) : first, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const sound = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  if (!sound || second > 59) throw new DerError(0);
  return date;
}
