/**
 * The primes below 752 (CA/Browser Forum Baseline Requirements 6.1.6: a modulus has no factor smaller than 752).
 */
const smallPrimes = Array.from({ length: 750 }, (_, index) => index + 2).filter(isPrime);

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}

/** The primes whose residues give away a key of the flawed Infineon generator (ROCA, CVE-2017-15361). */
const rocaPrimes = smallPrimes.filter((prime) => prime >= 3 && prime <= 167);

function powersOf65537(prime: number): Set<number> {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = (power * 65537) % prime) powers.add(power);
  return powers;
}

/** Whether a modulus can be told to be breakable without factoring it: small factors, or made by the ROCA generator. */
export function isWeakModulus(modulus: bigint): boolean {
  const residue = (prime: number) => Number(modulus % BigInt(prime));
  if (smallPrimes.some((prime) => residue(prime) === 0)) return true;
  return rocaPrimes.every((prime) => powersOf65537(prime).has(residue(prime)));
}
