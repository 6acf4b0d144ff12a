import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PublicKey,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { authorityName, OCSP_SIGNING, signatureAlgorithms } from './authorities';
import { keyIdentifiers } from './extensions';
import type { Authority } from './hierarchy';

const LIFETIME_MS = 365 * 24 * 60 * 60 * 1000;
const BACKDATE_MS = 60 * 60 * 1000;
const NO_CHECK = '1.3.6.1.5.5.7.48.1.5';
const DER_NULL = new Uint8Array([0x05, 0x00]);

/** A delegated OCSP responder of one authority (RFC 6960 4.2.2.2). */
export interface Responder {
  readonly authority: Authority;
  readonly certificate: X509Certificate;
  readonly signingKey: CryptoKey;
  /** SHA-1 of the responder's public key: how an answer names its signer. */
  readonly keyHash: Buffer;
}

/** Hash of the bits of a public key, without the wrapping: the form that OCSP identifies keys by. */
export function hashOfKeyBits(publicKey: PublicKey, algorithm: string): Buffer {
  const bits = AsnConvert.parse(publicKey.rawData, SubjectPublicKeyInfo).subjectPublicKey;
  return createHash(algorithm).update(Buffer.from(bits)).digest();
}

/** Makes a responder with a fresh P-256 key; it lives as long as the process, so nothing is kept. */
export async function createResponder(authority: Authority, now: Date): Promise<Responder> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const publicKey = new PublicKey(await crypto.subtle.exportKey('spki', keys.publicKey));
  const { definition } = authority;
  const certificate = await X509CertificateGenerator.create({
    subject: new Name([
      { C: [{ printableString: 'NL' }] },
      { O: [{ utf8String: definition.organization }] },
      { CN: [{ utf8String: `TEST Zegel OCSP responder ${definition.generation}` }] },
    ]),
    issuer: authorityName(definition),
    notBefore: new Date(now.getTime() - BACKDATE_MS),
    notAfter: new Date(Math.min(now.getTime() + LIFETIME_MS, authority.certificate.notAfter.getTime())),
    publicKey,
    signingKey: authority.signingKey,
    signingAlgorithm: signatureAlgorithms[definition.generation],
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([OCSP_SIGNING]),
      new Extension(NO_CHECK, false, DER_NULL),
      ...(await keyIdentifiers(publicKey, authority.certificate.publicKey)),
    ],
  });
  return { authority, certificate, signingKey: keys.privateKey, keyHash: hashOfKeyBits(publicKey, 'sha1') };
}
