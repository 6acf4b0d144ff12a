import type { Bytes } from '../../bytes';
import { integer, oid, sequence, tagged, tlv } from '../../der';
import { type Certificate, parseCertificate } from '../../path/parse-certificate';
import { boolean, ecdsaWithSha256, extension, flags, nameOf, signed, utcTime } from './encode';

/** Someone who signs: a name, a key, and a certificate for it. */
export interface Signer {
  name: Bytes;
  keys: CryptoKeyPair;
  publicKeyInfo: Bytes;
  certificate: Certificate;
}

interface Order {
  commonName: string;
  /** The issuer; the subject itself when absent. */
  by?: Signer;
  /** The octets of the serial number. */
  serial?: number[];
  ca?: boolean;
  /** Bits of key usage; 5 is keyCertSign, 6 cRLSign. */
  keyUsage?: number[];
  extensions?: Bytes[];
  keys?: CryptoKeyPair;
  notAfter?: Date;
}

const notBefore = new Date('2026-01-01T00:00:00Z');
const inFarFuture = new Date('2040-01-01T00:00:00Z');

/** A fresh P-256 key pair. */
export const makeKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);

/** Issues a certificate. */
export async function issue(order: Order): Promise<Signer> {
  const {
    commonName,
    by,
    serial = [1],
    ca = false,
    keyUsage,
    extensions = [],
    notAfter = inFarFuture,
  } = order;
  const keys = order.keys ?? (await makeKeys());
  const name = nameOf(commonName);
  const publicKeyInfo = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey));
  const content = sequence(
    tagged(0, integer(2)),
    tlv(0x02, Uint8Array.from(serial)),
    ecdsaWithSha256,
    by?.name ?? name,
    sequence(utcTime(notBefore), utcTime(notAfter)),
    name,
    publicKeyInfo,
    tagged(
      3,
      sequence(
        extension('2.5.29.19', ca ? sequence(boolean(true)) : sequence(), true),
        ...(keyUsage ? [extension('2.5.29.15', flags(keyUsage), true)] : []),
        ...extensions,
      ),
    ),
  );
  const parsed = parseCertificate(sequence(content, await signed(content, by?.keys ?? keys)));
  if (!parsed.ok) throw new Error(`the test made a bad certificate: ${JSON.stringify(parsed.fault)}`);
  return { name, keys, publicKeyInfo, certificate: parsed.certificate };
}

/** A self-signed CA that may sign certificates and CRLs. */
export const makeAuthority = (commonName: string, order: Partial<Order> = {}): Promise<Signer> =>
  issue({ ca: true, keyUsage: [5, 6], ...order, commonName });

/** The extended key usage of a responder, and the word that its own status is not to be checked. */
export const responderExtensions = [
  extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.9'))),
  extension('1.3.6.1.5.5.7.48.1.5', tlv(0x05)),
];

/** The bits of a public key, as OCSP hashes them. */
export const bitsOf = ({ publicKeyInfo }: Signer): Bytes => publicKeyInfo.subarray(-65);
