import { type Bytes, equalBytes } from '../bytes';
import { readBitOctets } from '../path/der-values';
import type { Certificate } from '../path/parse-certificate';
import { hash } from '../path/signature/hash';
import type { HashName } from '../path/signature/scheme';
import { readDer, readParts } from '../read-der';
import type { CertificateId } from './ocsp-single-answer';
import type { RevocationIssuer } from './subject';

const hashes: Record<string, HashName> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** The bits of a public key without their wrapping: what OCSP hashes to name a key. Throws DerError. */
export function keyBits(publicKeyInfo: Bytes): Bytes {
  return readBitOctets(readParts(readDer(publicKeyInfo))[1]);
}

/**
 * Whether an identifier means this certificate of this issuer (RFC 6960 section 4.1.1), whichever of the usual hashes
 * it is made with. The name is hashed as the issuer has it or as the certificate has it: they may be written
 * differently and yet be the same name.
 */
export async function isAbout(
  id: CertificateId,
  certificate: Certificate,
  issuer: RevocationIssuer,
): Promise<boolean> {
  const name = Object.hasOwn(hashes, id.hashOid) ? hashes[id.hashOid] : undefined;
  if (!name || !equalBytes(id.serialNumber, certificate.serialNumber)) return false;
  if (!equalBytes(id.issuerKeyHash, await hash(name, keyBits(issuer.publicKeyInfo)))) return false;
  for (const { der } of [certificate.issuer, issuer.subject]) {
    if (equalBytes(id.issuerNameHash, await hash(name, der))) return true;
  }
  return false;
}
