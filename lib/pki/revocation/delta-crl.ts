import { equalBytes } from '../bytes';
import { sameName } from '../path/names';
import type { Crl } from './crl';

/**
 * The delta CRLs that go with a complete one, newest first: of the same issuer, scope and key, built on a number not
 * above that of the complete CRL, and themselves above it (RFC 5280 section 5.2.4 and 6.3.3 c).
 */
export function deltasFor(complete: Crl, deltas: readonly Crl[]): Crl[] {
  return newestFirst(deltas.filter((delta) => goesWith(delta, complete)));
}

function goesWith(delta: Crl, complete: Crl): boolean {
  const { number, baseNumber } = delta;
  if (baseNumber === undefined || number === undefined || complete.number === undefined) return false;
  return (
    baseNumber <= complete.number &&
    complete.number < number &&
    sameName(delta.issuer, complete.issuer) &&
    sameOptional(delta.pointValue, complete.pointValue) &&
    sameOptional(delta.authorityKeyId, complete.authorityKeyId)
  );
}

function sameOptional(a: Crl['pointValue'], b: Crl['pointValue']): boolean {
  return a && b ? equalBytes(a, b) : a === b;
}

/** CRLs by the time of their making, the last made first. */
export function newestFirst(crls: readonly Crl[]): Crl[] {
  return crls.toSorted((a, b) => b.thisUpdate.getTime() - a.thisUpdate.getTime());
}
