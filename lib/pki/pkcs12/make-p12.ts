import { type Bytes, digest, equalBytes } from '../bytes';
import { certificateNames } from '../certificate-names';
import { bmpString, integer, octetString, oid, sequence, set, tagged, tlv } from '../der';
import { encryptFor } from './encryption';
import { makeMac } from './mac';
import { oids } from './oids';
import type { P12Profile } from './profile';

export interface P12Order {
  /** An extractable key, or its PKCS#8 bytes. */
  privateKey: CryptoKey | Bytes;
  /** DER certificates, the leaf first. A self-signed root is left out: who trusts it has it. */
  chain: readonly Bytes[];
  /** Printable ASCII (`checkPassword`): Java opens no other. */
  password: string;
  /** Name under which software lists the entry. */
  friendlyName: string;
  profile: P12Profile;
}

const data = (content: Bytes): Bytes => sequence(oid(oids.data), tagged(0, octetString(content)));

const attribute = (type: string, value: Bytes): Bytes => sequence(oid(type), set(value));

function certificateBag(certificate: Bytes, attributes: Bytes[]): Bytes {
  const content = sequence(oid(oids.x509Certificate), tagged(0, octetString(certificate)));
  return sequence(oid(oids.certificateBag), tagged(0, content), ...attributes);
}

function isRoot(certificate: Bytes): boolean {
  const { subject, issuer } = certificateNames(certificate);
  return equalBytes(subject, issuer);
}

/**
 * Packs a private key with its certificate and intermediates into a .p12 (RFC 7292), in DER. Both key and leaf carry
 * localKeyId and friendlyName: Java and NSS pair them by these. Without the intermediates mutual TLS fails, so they
 * are always in. Throws RangeError without a leaf, DerError when a certificate is not readable.
 */
export async function makeP12({
  privateKey,
  chain,
  password,
  friendlyName,
  profile,
}: P12Order): Promise<Bytes> {
  const [leaf, ...others] = chain;
  if (!leaf) throw new RangeError('a .p12 needs a certificate');
  const attributes = set(
    attribute(oids.friendlyName, bmpString(friendlyName)),
    attribute(oids.localKeyId, octetString(await digest('SHA-1', leaf))),
  );
  const issuers = others.filter((certificate) => !isRoot(certificate));
  const bags = [certificateBag(leaf, [attributes]), ...issuers.map((issuer) => certificateBag(issuer, []))];
  const [certificates, key] = await Promise.all([
    encryptFor(profile, sequence(...bags), password),
    encryptFor(profile, privateKey, password),
  ]);
  const shrouded = sequence(key.algorithm, octetString(key.bytes));
  const keyBag = sequence(oid(oids.keyBag), tagged(0, shrouded), attributes);
  // EncryptedContentInfo (RFC 5652 section 8); its content is [0] IMPLICIT, so the tag is primitive.
  const content = sequence(oid(oids.data), certificates.algorithm, tlv(0x80, certificates.bytes));
  const encrypted = sequence(oid(oids.encryptedData), tagged(0, sequence(integer(0), content)));
  const safe = sequence(encrypted, data(sequence(keyBag)));
  return sequence(integer(3), data(safe), await makeMac(profile, safe, password));
}
