import { isSelfIssued, topDown } from '../chain';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';

/**
 * Whether each issuer may issue (RFC 5280 section 6.1.4 k–n): all certificates of the path but the
 * target.
 */
export function checkIssuers([, ...issuers]: Certificate[]): Refusal[] {
  return issuers.flatMap((issuer, index) => [
    ...refuseConstraints(issuer, index + 1),
    ...refuseUsage(issuer, index + 1),
  ]);
}

function refuseConstraints({ basicConstraints }: Certificate, at: number): Refusal[] {
  if (!basicConstraints) return [{ code: 'basic_constraints_missing', at }];
  return basicConstraints.ca ? [] : [{ code: 'issuer_not_ca', at }];
}

function refuseUsage({ keyUsage }: Certificate, at: number): Refusal[] {
  return keyUsage && !keyUsage.has('keyCertSign') ? [{ code: 'key_usage_lacks_cert_sign', at }] : [];
}

/** Certificates below an issuer that its path length does not allow (section 6.1.4 l–m); self-issued ones are not counted. */
export function checkPathLength(certificates: Certificate[], initial: number): Refusal[] {
  const refusals: Refusal[] = [];
  let left = initial;
  for (const { at, certificate } of topDown(certificates)) {
    if (at === 0) break;
    if (!isSelfIssued(certificate)) {
      if (left === 0) refusals.push({ code: 'path_too_long', at });
      else left--;
    }
    left = Math.min(left, certificate.basicConstraints?.pathLength ?? left);
  }
  return refusals;
}
