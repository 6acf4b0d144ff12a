import { type Bytes, concatBytes } from './bytes';

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

/** One DER element (X.690): the tag octet, the definite length and the parts in order. */
export function tlv(tag: number, ...parts: Bytes[]): Bytes {
  const content = concatBytes(...parts);
  return concatBytes(Uint8Array.of(tag, ...lengthOctets(content.length)), content);
}

/** SEQUENCE of already encoded parts. */
export const sequence = (...parts: Bytes[]): Bytes => tlv(0x30, ...parts);

function byBytes(a: Bytes, b: Bytes): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** SET OF already encoded parts, in the order that DER wants (X.690 section 11.6). */
export const set = (...parts: Bytes[]): Bytes => tlv(0x31, ...parts.toSorted(byBytes));

/** OCTET STRING. */
export const octetString = (content: Bytes): Bytes => tlv(0x04, content);

/** NULL. */
export const nothing = (): Bytes => tlv(0x05);

/** Constructed context-specific element, as `[number] EXPLICIT`. */
export const tagged = (number: number, ...parts: Bytes[]): Bytes => tlv(0xa0 | number, ...parts);

/** INTEGER from a non-negative whole number below 2^53. */
export function integer(value: number): Bytes {
  const octets: number[] = [];
  let rest = value;
  do {
    octets.unshift(rest % 256);
    rest = Math.floor(rest / 256);
  } while (rest > 0);
  if ((octets[0] ?? 0) & 0x80) octets.unshift(0);
  return tlv(0x02, Uint8Array.from(octets));
}

function arcOctets(arc: number): number[] {
  const octets = [arc & 0x7f];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) {
    octets.unshift(0x80 | (rest % 128));
  }
  return octets;
}

/** OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Bytes {
  const [first = 0, second = 0, ...arcs] = dotted.split('.').map(Number);
  return tlv(0x06, Uint8Array.from([first * 40 + second, ...arcs].flatMap(arcOctets)));
}

/** UTF-16BE octets, as BMPString and the PKCS#12 key derivation want them. */
export function utf16be(text: string): Bytes {
  const octets = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    octets[index * 2] = unit >> 8;
    octets[index * 2 + 1] = unit & 0xff;
  }
  return octets;
}

/** BMPString. */
export const bmpString = (text: string): Bytes => tlv(0x1e, utf16be(text));
