import { type Bytes, concatBytes } from '../../bytes';
import { DerError, readDer, readParts } from '../../read-der';
import { readIntegerOctets } from '../der-values';
import type { Curve } from './public-key';

const sizes: Record<Curve, number> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/** From the SEQUENCE of two INTEGERs that certificates carry to the fixed halves that Web Crypto takes. Throws DerError. */
export function toFixedHalves(signature: Bytes, curve: Curve): Bytes {
  const [r, s, ...more] = readParts(readDer(signature)).map((node) =>
    half(readIntegerOctets(node), sizes[curve]),
  );
  if (!r || !s || more.length > 0) throw new DerError(0);
  return concatBytes(r, s);
}

function half(octets: Bytes, size: number): Bytes {
  const value = octets[0] === 0 ? octets.subarray(1) : octets;
  if ((octets[0] ?? 0) & 0x80 || value.length > size) throw new DerError(0);
  const padded = new Uint8Array(size);
  padded.set(value, size - value.length);
  return padded;
}
