import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  type PublicKey,
  SubjectKeyIdentifierExtension,
} from '@peculiar/x509';
import type { AuthorityDefinition, AuthorityId } from './authorities';

/** Addresses that certificates carry; each is answered by this stand-in itself. */
const crlUrl = (publicUrl: string, id: AuthorityId): string => `${publicUrl}/pki/crl/${id}.crl`;
const certificateUrl = (publicUrl: string, id: AuthorityId): string => `${publicUrl}/pki/ca/${id}.cer`;
const ocspUrl = (publicUrl: string, id: AuthorityId): string => `${publicUrl}/pki/ocsp/${id}`;

/** Subject and authority key identifiers (RFC 5280 4.2.1.1 and 4.2.1.2). */
export async function keyIdentifiers(subject: PublicKey, issuer: PublicKey): Promise<Extension[]> {
  return [
    await SubjectKeyIdentifierExtension.create(subject),
    await AuthorityKeyIdentifierExtension.create(issuer),
  ];
}

/** Where to find the issuer's revocation list, its certificate and, for leaf certificates, its OCSP responder. */
export function issuerAddresses(publicUrl: string, issuer: AuthorityId, withOcsp: boolean): Extension[] {
  const caIssuers = certificateUrl(publicUrl, issuer);
  return [
    new CRLDistributionPointsExtension([crlUrl(publicUrl, issuer)]),
    new AuthorityInfoAccessExtension(
      withOcsp ? { ocsp: ocspUrl(publicUrl, issuer), caIssuers } : { caIssuers },
    ),
  ];
}

/** The extensions of an authority's own certificate. */
export async function authorityExtensions(
  definition: AuthorityDefinition,
  keys: { subject: PublicKey; issuer: PublicKey },
  publicUrl: string,
): Promise<Extension[]> {
  const isRoot = definition.issuer === definition.id;
  const extensions: Extension[] = [
    new BasicConstraintsExtension(true, definition.pathLength, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ...(await keyIdentifiers(keys.subject, keys.issuer)),
  ];
  if (definition.policies.length > 0)
    extensions.push(new CertificatePolicyExtension([...definition.policies]));
  if (definition.extendedKeyUsages.length > 0) {
    extensions.push(new ExtendedKeyUsageExtension([...definition.extendedKeyUsages]));
  }
  return isRoot ? extensions : [...extensions, ...issuerAddresses(publicUrl, definition.issuer, false)];
}
