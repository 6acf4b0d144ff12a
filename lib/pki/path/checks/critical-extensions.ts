import { extensionOids } from '../extensions/oids';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';

/**
 * The extensions whose meaning is acted on, so that they may be critical. Distribution points are those of the
 * revocation check; key identifiers help the search.
 */
const understood = new Set<string>([
  extensionOids.subjectKeyId,
  extensionOids.keyUsage,
  extensionOids.subjectAlternativeName,
  extensionOids.basicConstraints,
  extensionOids.nameConstraints,
  extensionOids.crlDistributionPoints,
  extensionOids.certificatePolicies,
  extensionOids.policyMappings,
  extensionOids.authorityKeyId,
  extensionOids.policyConstraints,
  extensionOids.extendedKeyUsage,
  extensionOids.freshestCrl,
  extensionOids.inhibitAnyPolicy,
]);

/** RFC 5280 sections 6.1.4 (o) and 6.1.5 (f). */
export function checkCriticalExtensions(certificates: Certificate[]): Refusal[] {
  return certificates.flatMap(({ extensions }, at) =>
    extensions
      .filter(({ critical, oid }) => critical && !understood.has(oid))
      .map(({ oid }) => ({ code: 'unknown_critical_extension', at, extension: oid }) as const),
  );
}
