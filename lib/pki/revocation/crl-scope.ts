import { type DistinguishedName, sameName } from '../path/names';
import type { Certificate } from '../path/parse-certificate';
import type { Crl } from './crl';
import {
  allReasons,
  type DistributionPoint,
  directoryNames,
  type PointName,
  type ReasonMask,
  readDistributionPoints,
  shareName,
  wholeNames,
} from './distribution-point';

const crlDistributionPoints = '2.5.29.31';

/**
 * The distribution points of a certificate and, last, the one that stands for every other CRL of its issuer (RFC 5280
 * section 6.3.3, last paragraph). Throws DerError.
 */
export function pointsOf({ extensions, issuer }: Certificate): DistributionPoint[] {
  const extension = extensions.find(({ oid }) => oid === crlDistributionPoints);
  const named = extension ? readDistributionPoints(extension.value) : [];
  return [...named, { name: { full: [{ kind: 'directory', name: issuer }] } }];
}

/**
 * Whether a CRL comes from whom the distribution point says: the CRL issuer named there or else the issuer of the
 * certificate (RFC 5280 section 6.3.3 b 1).
 */
export function isFromPoint(crl: Crl, { crlIssuer }: DistributionPoint, { issuer }: Certificate): boolean {
  const issuers = crlIssuer ? directoryNames(crlIssuer) : [issuer];
  return issuers.some((name) => sameName(name, crl.issuer));
}

/**
 * The reasons for which a CRL, found by a distribution point, speaks about a certificate: none when the certificate is
 * outside its scope (RFC 5280 section 6.3.3 b 2 and d). Throws DerError.
 */
export function reasonsCovered(crl: Crl, from: DistributionPoint, certificate: Certificate): ReasonMask {
  const { point } = crl;
  const reasons = from.reasons ?? allReasons;
  // A CRL issuer other than the issuer of the certificate says so with an indirect CRL.
  if (from.crlIssuer && !point?.indirect) return 0;
  if (!point) return reasons;
  const isAuthority = certificate.basicConstraints?.ca === true;
  if (point.onlyAttributeCertificates) return 0;
  if (isAuthority ? point.onlyUserCertificates : point.onlyAuthorityCertificates) return 0;
  if (point.name && !isSamePoint(point.name, crl.issuer, from, certificate)) return 0;
  return reasons & (point.onlyReasons ?? allReasons);
}

/** A distribution point without a name goes by the names of its CRL issuer (RFC 5280 section 6.3.3 b 2 i). */
function isSamePoint(
  issuing: PointName,
  crlIssuer: DistinguishedName,
  from: DistributionPoint,
  certificate: Certificate,
): boolean {
  const names = wholeNames(issuing, crlIssuer);
  if (!from.name) return shareName(names, from.crlIssuer ?? []);
  const [base = certificate.issuer] = directoryNames(from.crlIssuer ?? []);
  return shareName(names, wholeNames(from.name, base));
}
