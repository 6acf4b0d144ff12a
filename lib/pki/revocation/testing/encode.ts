import { type Bytes, concatBytes } from '../../bytes';
import { integer, octetString, oid, sequence, tagged, tlv } from '../../der';

const text = new TextEncoder();

export const bitString = (content: Bytes, unused = 0): Bytes => tlv(0x03, Uint8Array.of(unused), content);
export const boolean = (value: boolean): Bytes => tlv(0x01, Uint8Array.of(value ? 0xff : 0));
export const enumerated = (value: number): Bytes => tlv(0x0a, Uint8Array.of(value));

/** `20261121083000Z`. */
const compact = (date: Date) => date.toISOString().replace(/[-:T]|\.\d+/g, '');
export const generalizedTime = (date: Date): Bytes => tlv(0x18, text.encode(compact(date)));
export const utcTime = (date: Date): Bytes => tlv(0x17, text.encode(compact(date).slice(2)));

const attribute = (type: string, value: string) => sequence(oid(type), tlv(0x0c, text.encode(value)));
/** What a relative distinguished name holds: one common name. */
export const commonName = (value: string): Bytes => attribute('2.5.4.3', value);
/** A Name: country and organisation, then a common name for each value. */
export const nameOf = (...values: string[]): Bytes =>
  sequence(
    tlv(0x31, attribute('2.5.4.10', 'Zegel tests')),
    ...values.map((value) => tlv(0x31, commonName(value))),
  );

export const directory = (name: Bytes): Bytes => tagged(4, name);
export const uri = (value: string): Bytes => tlv(0x86, text.encode(value));

/** Named bits, as ReasonFlags and KeyUsage have them, under any tag. */
export function flags(bits: readonly number[], tag = 0x03): Bytes {
  const octets = new Uint8Array(2);
  for (const bit of bits) octets[bit >> 3] = (octets[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  const last = Math.max(...bits);
  return tlv(tag, Uint8Array.of(7 - (last & 7)), octets.subarray(0, (last >> 3) + 1));
}

export const extension = (id: string, value: Bytes, critical = false): Bytes =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));

function unsignedInteger(octets: Bytes): Bytes {
  const from = octets.findIndex((octet) => octet !== 0);
  const short = octets.subarray(from);
  return tlv(0x02, ...((short[0] ?? 0) & 0x80 ? [Uint8Array.of(0)] : []), short);
}

/** The signature algorithm and the signature of some bytes, by a P-256 key. */
export async function signed(data: Bytes, { privateKey }: CryptoKeyPair): Promise<Bytes> {
  const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, data);
  const [r, s] = [new Uint8Array(raw, 0, 32), new Uint8Array(raw, 32)].map(unsignedInteger);
  return concatBytes(ecdsaWithSha256, bitString(sequence(r ?? integer(0), s ?? integer(0))));
}

export { ecdsaWithSha256 };
