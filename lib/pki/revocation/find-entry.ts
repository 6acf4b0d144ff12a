import type { Bytes } from '../bytes';
import { readTime } from '../path/der-values';
import { readGeneralNames } from '../path/general-names';
import { type DistinguishedName, sameName } from '../path/names';
import { DerError, type DerNode } from '../read-der';
import type { Crl } from './crl';
import { EntryCursor, hasSerial } from './crl-entries';
import { directoryNames } from './distribution-point';
import { type Revoked, revocationReasons } from './outcome';

/** What a CRL says of one certificate: nothing, that it is revoked, or (a delta CRL) that it no longer is. */
export type Entry = Revoked | 'removed' | undefined;

/** The certificate looked for: who issued it, and the octets of its serial number. */
export interface Wanted {
  issuer: DistinguishedName;
  serialNumber: Bytes;
}

/** What one pass over a CRL brings to light. */
export interface Findings {
  entry: Entry;
  /** Some entry has a critical extension that is not understood: the CRL must not be used (RFC 5280 section 5.3). */
  unknownCritical: boolean;
}

/**
 * Looks a certificate up, and checks the form of every entry on the way. In an indirect CRL an entry belongs to the
 * issuer named in it or, without one, in the last entry before it that has one (RFC 5280 section 5.3.3).
 * Throws DerError; linear in the size of the CRL.
 */
export function searchEntries(crl: Crl, wanted: Wanted): Findings {
  const cursor = new EntryCursor(crl.entries);
  const findings: Findings = { entry: undefined, unknownCritical: false };
  const isIssuer = compareIssuers(cursor, crl, wanted);
  while (cursor.next()) {
    if (cursor.hasExtensions && crl.version === 1) throw new DerError(cursor.serial.from);
    findings.unknownCritical ||= cursor.unknownCritical;
    if (findings.entry || !hasSerial(cursor, wanted.serialNumber)) continue;
    if (isIssuer()) findings.entry = readEntry(cursor);
  }
  return findings;
}

/** Whether the entry that the cursor is at is of the issuer wanted. One named for many entries is read once. */
function compareIssuers(cursor: EntryCursor, { issuer }: Crl, wanted: Wanted): () => boolean {
  let readAt = 0;
  let isWanted = sameName(issuer, wanted.issuer);
  return () => {
    const named = cursor.issuer.from === readAt ? undefined : cursor.element(cursor.issuer);
    if (!named) return isWanted;
    readAt = cursor.issuer.from;
    isWanted = directoryNames(readGeneralNames(named)).some((name) => sameName(name, wanted.issuer));
    return isWanted;
  };
}

function readEntry(cursor: EntryCursor): Entry {
  const { tag, from, to } = cursor.date;
  const content = cursor.bytes.subarray(from, to);
  const at = readTime({ tag, content, der: content });
  const code = cursor.element(cursor.values.reasonCode);
  const reason = code && readReason(code);
  if (reason === 'removeFromCRL') return 'removed';
  const since = cursor.element(cursor.values.invalidityDate);
  return { state: 'revoked', at, ...(reason && { reason }), ...(since && { invalidSince: readTime(since) }) };
}

/** Reads a CRLReason (RFC 5280 section 5.3.1); 7 has no meaning. Throws DerError. */
export function readReason({ tag, content }: DerNode): (typeof revocationReasons)[number] {
  const [code = 7, ...more] = content;
  const reason = revocationReasons[code > 7 ? code - 1 : code];
  if (tag !== 0x0a || more.length > 0 || code === 7 || !reason) throw new DerError(0);
  return reason;
}
