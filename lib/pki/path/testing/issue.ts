import type { Bytes } from '../../bytes';
import { integer, octetString, oid, sequence, set, tagged, tlv } from '../../der';
import {
  bitString,
  boolean,
  ecdsaWithSha256,
  extension,
  flags,
  signed,
  utcTime,
} from '../../revocation/testing/encode';
import { extensionOids } from '../extensions/oids';

/** The moment the tests are set in. */
export const now = new Date('2026-11-21T12:00:00Z');
const notBefore = new Date('2026-01-01T00:00:00Z');
const notAfter = new Date('2040-01-01T00:00:00Z');

/** One who holds a certificate and can issue others. */
export interface Holder {
  name: Bytes;
  keys: CryptoKeyPair;
  publicKeyInfo: Bytes;
  der: Bytes;
}

/** What differs from a sound certificate. `extensions` replaces those of the same identifier; null leaves one out. */
export interface Order {
  by?: Holder;
  name?: Bytes;
  issuerName?: Bytes;
  keys?: CryptoKeyPair;
  publicKeyInfo?: Bytes;
  serial?: Bytes;
  notBefore?: Date;
  notAfter?: Date;
  /** The DER of a version, in place of version 3. */
  version?: Bytes;
  innerAlgorithm?: Bytes;
  extensions?: Record<string, Bytes | null>;
  /** Signs the content of the certificate: the algorithm and the signature. */
  sign?: (content: Bytes) => Promise<Bytes>;
}

const text = new TextEncoder();

/** A name of one common name. */
export const commonName = (value: string): Bytes =>
  sequence(set(sequence(oid('2.5.4.3'), tlv(0x0c, text.encode(value)))));

export const dns = (name: string): Bytes => tlv(0x82, text.encode(name));
export const email = (name: string): Bytes => tlv(0x81, text.encode(name));
export const uri = (name: string): Bytes => tlv(0x86, text.encode(name));
export const ip = (...octets: number[]): Bytes => tlv(0x87, Uint8Array.from(octets));
export const directory = (name: Bytes): Bytes => tagged(4, name);

const subtrees = (number: number, names: Bytes[]) =>
  names.length > 0 ? [tagged(number, ...names.map((name) => sequence(name)))] : [];

/** Extensions by what they say. */
export const say = {
  authority: (pathLength?: number): Bytes =>
    extension(
      extensionOids.basicConstraints,
      sequence(boolean(true), ...(pathLength === undefined ? [] : [integer(pathLength)])),
      true,
    ),
  endEntity: (): Bytes => extension(extensionOids.basicConstraints, sequence(), true),
  keyUsage: (...bits: number[]): Bytes => extension(extensionOids.keyUsage, flags(bits), true),
  purposes: (...oids: string[]): Bytes =>
    extension(extensionOids.extendedKeyUsage, sequence(...oids.map(oid))),
  names: (...names: Bytes[]): Bytes => extension(extensionOids.subjectAlternativeName, sequence(...names)),
  constraints: (permitted: Bytes[], excluded: Bytes[] = []): Bytes =>
    extension(
      extensionOids.nameConstraints,
      sequence(...subtrees(0, permitted), ...subtrees(1, excluded)),
      true,
    ),
  policies: (...oids: string[]): Bytes =>
    extension(extensionOids.certificatePolicies, sequence(...oids.map((policy) => sequence(oid(policy))))),
  mappings: (...pairs: [string, string][]): Bytes =>
    extension(extensionOids.policyMappings, sequence(...pairs.map((pair) => sequence(...pair.map(oid))))),
  policyConstraints: (explicit?: number, mapping?: number): Bytes =>
    extension(
      extensionOids.policyConstraints,
      sequence(...count(0x80, explicit), ...count(0x81, mapping)),
      true,
    ),
  inhibitAnyPolicy: (skip: number): Bytes => extension(extensionOids.inhibitAnyPolicy, integer(skip), true),
  subjectKeyId: (id: Bytes): Bytes => extension(extensionOids.subjectKeyId, octetString(id)),
  authorityKeyId: (id: Bytes): Bytes => extension(extensionOids.authorityKeyId, sequence(tlv(0x80, id))),
};

function count(tag: number, value: number | undefined): Bytes[] {
  return value === undefined ? [] : [tlv(tag, Uint8Array.of(value))];
}

/** A fresh P-256 key pair. */
export const makeKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);

export const publicKeyOf = async ({ publicKey }: CryptoKeyPair): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));

const keyId = async (publicKeyInfo: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-1', publicKeyInfo));

let serials = 1;

async function issue(name: Bytes, usual: Record<string, Bytes>, order: Order): Promise<Holder> {
  const keys = order.keys ?? (await makeKeys());
  const publicKeyInfo = order.publicKeyInfo ?? (await publicKeyOf(keys));
  const issuer = order.by ?? { name, keys, publicKeyInfo };
  const extensions = {
    ...usual,
    [extensionOids.subjectKeyId]: say.subjectKeyId(await keyId(publicKeyInfo)),
    [extensionOids.authorityKeyId]: say.authorityKeyId(await keyId(issuer.publicKeyInfo)),
    ...order.extensions,
  };
  const said = Object.values(extensions).filter((value) => value !== null);
  const content = sequence(
    order.version ?? tagged(0, integer(2)),
    order.serial ?? integer(serials++),
    order.innerAlgorithm ?? ecdsaWithSha256,
    order.issuerName ?? issuer.name,
    sequence(utcTime(order.notBefore ?? notBefore), utcTime(order.notAfter ?? notAfter)),
    name,
    publicKeyInfo,
    ...(said.length > 0 ? [tagged(3, sequence(...said))] : []),
  );
  const signature = await (order.sign ?? ((data: Bytes) => signed(data, issuer.keys)))(content);
  return { name, keys, publicKeyInfo, der: sequence(content, signature) };
}

/** A CA that may sign certificates and CRLs; self-signed unless `by` another. */
export const makeAuthority = (name: string, order: Order = {}): Promise<Holder> =>
  issue(
    order.name ?? commonName(name),
    {
      [extensionOids.basicConstraints]: say.authority(),
      [extensionOids.keyUsage]: say.keyUsage(5, 6),
    },
    order,
  );

/** A holder at the end of a path, for `host.example.com`. */
export const makeLeaf = (by: Holder, order: Order = {}): Promise<Holder> =>
  issue(
    order.name ?? commonName('host.example.com'),
    {
      [extensionOids.basicConstraints]: say.endEntity(),
      [extensionOids.keyUsage]: say.keyUsage(0),
      [extensionOids.subjectAlternativeName]: say.names(dns('host.example.com')),
    },
    { by, ...order },
  );

/** A signature algorithm and an arbitrary signature, for certificates that no key has signed. */
export const pretendSigned =
  (algorithm: Bytes, signature = new Uint8Array(64)) =>
  async (): Promise<Bytes> =>
    new Uint8Array([...algorithm, ...bitString(signature)]);
