import { describe, expect, it } from 'vitest';
import { isWeakModulus } from './weak-rsa-key';

/** The product of two Mersenne primes. */
const sound = (2n ** 521n - 1n) * (2n ** 607n - 1n);

/** A number of the shape k · M + (65537^a mod M) with M the product of the primes up to 167: what ROCA moduli are. */
function rocaShaped(): bigint {
  const primes = Array.from({ length: 165 }, (_, index) => index + 3).filter((candidate) =>
    Array.from({ length: candidate - 2 }, (_, index) => index + 2).every(
      (divisor) => candidate % divisor !== 0,
    ),
  );
  const product = primes.reduce((total, prime) => total * BigInt(prime), 1n);
  const power = Array.from({ length: 1234 }).reduce<bigint>((value) => (value * 65537n) % product, 1n);
  const shaped = product * 2n ** 1800n + power;
  return shaped % 2n === 0n ? shaped + product : shaped;
}

describe('moduli that can be broken without factoring', () => {
  it('passes a sound one', () => expect(isWeakModulus(sound)).toBe(false));

  it('tells small factors: even, and the last prime below 752', () => {
    expect(isWeakModulus(sound * 2n)).toBe(true);
    expect(isWeakModulus(sound * 751n)).toBe(true);
    expect(isWeakModulus(sound * 757n)).toBe(false);
  });

  it('tells the keys of the ROCA generator (CVE-2017-15361)', () => {
    expect(isWeakModulus(rocaShaped())).toBe(true);
    expect(isWeakModulus(rocaShaped() + 1_000_000n)).toBe(false);
  });
});
