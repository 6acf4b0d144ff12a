import { equalBytes } from '../../bytes';
import type { Certificate } from '../parse-certificate';

/** Key identifiers are hints (RFC 5280 section 4.2.1.1): 2 when they agree, 1 when one is absent, 0 when they differ. */
function keyIdAgreement(child: Certificate, issuer: Certificate): number {
  const wanted = child.authorityKeyId?.keyId;
  if (!wanted || !issuer.subjectKeyId) return 1;
  return equalBytes(wanted, issuer.subjectKeyId) ? 2 : 0;
}

const isValidAt = ({ notBefore, notAfter }: Certificate, time: Date) => notBefore <= time && time <= notAfter;

/** Possible issuers, the likeliest first: by key identifier, then valid at the time, then CAs, then the newest. */
export function rankIssuers(child: Certificate, issuers: Certificate[], time: Date): Certificate[] {
  const score = (issuer: Certificate) =>
    keyIdAgreement(child, issuer) * 4 +
    Number(isValidAt(issuer, time)) * 2 +
    Number(issuer.basicConstraints?.ca ?? false);
  return issuers.toSorted((a, b) => score(b) - score(a) || b.notBefore.getTime() - a.notBefore.getTime());
}
