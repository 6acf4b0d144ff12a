import type { Bytes } from '../bytes';
import { type DistinguishedName, sameName } from './names';
import type { Certificate } from './parse-certificate';

/** A trust anchor, read. `certificate` is absent when it was given as a name and a key. */
export interface Anchor {
  name: DistinguishedName;
  publicKeyInfo: Bytes;
  certificate?: Certificate;
}

/** One candidate path. */
export interface Chain {
  /** The target first, then each one's issuer, up to the one that the anchor issued. */
  certificates: Certificate[];
  anchor: Anchor;
}

/** A certificate in its place in a chain: 0 is the target. */
export interface Link {
  at: number;
  certificate: Certificate;
}

/** The certificates of a chain from the anchor's side down to the target, as RFC 5280 section 6.1 counts them. */
export function topDown(certificates: Certificate[]): Link[] {
  return certificates.map((certificate, at) => ({ at, certificate })).toReversed();
}

/** Whether issuer and subject are the same name (RFC 5280 section 3.2). */
export function isSelfIssued({ issuer, subject }: Certificate): boolean {
  return sameName(issuer, subject);
}
