import { type Bytes, digest, toHex } from '../bytes';
import type { TrustAnchor } from '../path/input';
import { pinnedRoots } from './pinned-roots';

const pinned = new Set(pinnedRoots.map(({ sha256 }) => sha256));

/**
 * The roots of PKIoverheid among some certificates, DER: a root needs not be kept here to be believed, its fingerprint
 * is enough wherever the certificate comes from.
 */
export async function pinnedAnchors(certificates: readonly Bytes[]): Promise<TrustAnchor[]> {
  const anchors: TrustAnchor[] = [];
  for (const certificate of certificates) {
    if (pinned.has(toHex(await digest('SHA-256', certificate)))) anchors.push({ certificate });
  }
  return anchors;
}
