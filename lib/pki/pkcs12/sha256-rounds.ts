import type { Bytes } from '../bytes';

const primes = Array.from({ length: 310 }, (_, index) => index + 2).filter((candidate, _, all) =>
  all.every((divisor) => divisor >= candidate || candidate % divisor !== 0),
);
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;

/** FIPS 180-4 section 4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes. */
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
/** FIPS 180-4 section 5.3.3: the same of the square roots of the first eight. */
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const wordAt = (words: Int32Array, at: number) => words[at] as number;

/** Fills the message schedule for a message of exactly 32 bytes, with its padding. */
function schedule(words: Int32Array, digest: Int32Array): void {
  words.set(digest);
  words.fill(0, 8, 15);
  words[8] = 1 << 31;
  words[15] = 256;
  for (let at = 16; at < 64; at++) {
    const old = wordAt(words, at - 15);
    const recent = wordAt(words, at - 2);
    const low = rotate(old, 7) ^ rotate(old, 18) ^ (old >>> 3);
    const high = rotate(recent, 17) ^ rotate(recent, 19) ^ (recent >>> 10);
    words[at] = low + wordAt(words, at - 7) + high + wordAt(words, at - 16);
  }
}

/** One compression from the start value; the result replaces the digest. */
function compress(words: Int32Array, digest: Int32Array): void {
  let a = wordAt(start, 0);
  let b = wordAt(start, 1);
  let c = wordAt(start, 2);
  let d = wordAt(start, 3);
  let e = wordAt(start, 4);
  let f = wordAt(start, 5);
  let g = wordAt(start, 6);
  let h = wordAt(start, 7);
  for (let at = 0; at < 64; at++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + wordAt(roundConstants, at) + wordAt(words, at)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  digest[0] = a;
  digest[1] = b;
  digest[2] = c;
  digest[3] = d;
  digest[4] = e;
  digest[5] = f;
  digest[6] = g;
  digest[7] = h;
  for (let at = 0; at < 8; at++) digest[at] = wordAt(digest, at) + wordAt(start, at);
}

/**
 * SHA-256 of SHA-256 of … a digest of 32 bytes. A general hash spends most of a round on buffers and padding; a MAC
 * of 100,000 rounds is bearable in a browser only without them.
 */
export function repeatSha256(digest: Bytes, rounds: number): Bytes {
  const view = new DataView(digest.slice().buffer);
  const state = Int32Array.from({ length: 8 }, (_, at) => view.getInt32(at * 4));
  const words = new Int32Array(64);
  for (let round = 0; round < rounds; round++) {
    schedule(words, state);
    compress(words, state);
  }
  state.forEach((word, at) => {
    view.setInt32(at * 4, word);
  });
  return new Uint8Array(view.buffer);
}
