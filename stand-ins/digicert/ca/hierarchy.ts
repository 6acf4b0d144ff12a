import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublicKey, X509Certificate, X509CertificateGenerator } from '@peculiar/x509';
import { writeFileAtomically } from '../atomic-file';
import {
  type AuthorityDefinition,
  type AuthorityId,
  authorityDefinitions,
  authorityName,
  type Generation,
  issuingAuthority,
  type PersonAuthorityId,
  type ServerAuthorityId,
  signatureAlgorithms,
} from './authorities';
import { authorityExtensions } from './extensions';
import { fromBase64, generateAuthorityKey, importSigningKey, type StoredKeyPair, toBase64 } from './keys';
import { personAuthorities } from './person-authorities';

/** An authority ready for work: its definition, certificate and private key. */
export interface Authority {
  readonly definition: AuthorityDefinition;
  readonly certificate: X509Certificate;
  readonly signingKey: CryptoKey;
}

export type Hierarchy = Readonly<Record<ServerAuthorityId, Authority>>;
export type PersonHierarchy = Readonly<Record<PersonAuthorityId, Authority>>;

interface Stored {
  keys: Partial<Record<string, StoredKeyPair>>;
  certificates: Partial<Record<string, string>>;
  /** The address the certificates below the roots point to. */
  publicUrl: string;
}

type Definition<Id extends AuthorityId> = AuthorityDefinition & { readonly id: Id };

async function readStored(path: string): Promise<Stored> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text ? JSON.parse(text) : { keys: {}, certificates: {}, publicUrl: '' };
}

interface Signing {
  readonly definition: AuthorityDefinition;
  readonly issuer: AuthorityDefinition;
  readonly keys: { readonly own: StoredKeyPair; readonly issuer: StoredKeyPair };
}

async function signCertificate(
  { definition, issuer, keys }: Signing,
  publicUrl: string,
): Promise<X509Certificate> {
  const subjectKey = new PublicKey(fromBase64(keys.own.spki));
  const issuerKey = new PublicKey(fromBase64(keys.issuer.spki));
  return X509CertificateGenerator.create({
    subject: authorityName(definition),
    issuer: authorityName(issuer),
    notBefore: new Date(definition.notBefore),
    notAfter: new Date(definition.notAfter),
    publicKey: subjectKey,
    signingKey: await importSigningKey(keys.issuer, definition.generation),
    signingAlgorithm: signatureAlgorithms[definition.generation],
    extensions: await authorityExtensions(definition, { subject: subjectKey, issuer: issuerKey }, publicUrl),
  });
}

/**
 * Opens authorities kept in a file, making what is missing: key pairs once and for all (in parallel), and the
 * certificates below the roots again when they point to another address than `publicUrl`.
 */
async function openAuthorities<Id extends AuthorityId>(
  definitions: readonly Definition<Id>[],
  path: string,
  publicUrl: string,
): Promise<Readonly<Record<Id, Authority>>> {
  const stored = await readStored(path);
  const pairs = await Promise.all(
    definitions.map(
      async ({ id, keyBits }) => [id, stored.keys[id] ?? (await generateAuthorityKey(keyBits))] as const,
    ),
  );
  const keys = new Map<AuthorityId, StoredKeyPair>(pairs);
  const keyOf = (id: AuthorityId): StoredKeyPair => {
    const pair = keys.get(id);
    if (!pair) throw new Error(`There is no key of ${id}.`);
    return pair;
  };
  const moved = stored.publicUrl !== publicUrl;
  const opened = await Promise.all(
    definitions.map(async (definition) => {
      const isRoot = definition.issuer === definition.id;
      const kept = moved && !isRoot ? undefined : stored.certificates[definition.id];
      const issuer = definitions.find(({ id }) => id === definition.issuer) ?? definition;
      const own = keyOf(definition.id);
      const certificate = kept
        ? new X509Certificate(fromBase64(kept))
        : await signCertificate({ definition, issuer, keys: { own, issuer: keyOf(issuer.id) } }, publicUrl);
      const signingKey = await importSigningKey(own, definition.generation);
      return [definition.id, { definition, certificate, signingKey }] as const;
    }),
  );
  const certificates = Object.fromEntries(
    opened.map(([id, { certificate }]) => [id, toBase64(certificate.rawData)]),
  );
  const file = { keys: Object.fromEntries(keys), certificates, publicUrl };
  writeFileAtomically(path, JSON.stringify(file, null, 1));
  return Object.fromEntries(opened) as unknown as Readonly<Record<Id, Authority>>;
}

/** The authorities of server certificates, kept in `folder`. */
export const openHierarchy = (folder: string, publicUrl: string): Promise<Hierarchy> =>
  openAuthorities(authorityDefinitions, join(folder, 'test-ca.json'), publicUrl);

/** The authorities of person certificates, kept in `folder`; made when the first one is needed. */
export const openPersonHierarchy = (folder: string, publicUrl: string): Promise<PersonHierarchy> =>
  openAuthorities(personAuthorities, join(folder, 'test-ca-persons.json'), publicUrl);

/** The authorities above a leaf of a server, nearest first and the root last. */
export function chainAbove(hierarchy: Hierarchy, generation: Generation): Authority[] {
  return chainFrom(hierarchy, issuingAuthority[generation]);
}

/** An authority and those above it, nearest first and the root last. */
export function chainFrom(
  hierarchy: Partial<Readonly<Record<AuthorityId, Authority>>>,
  issuer: AuthorityId,
): Authority[] {
  const chain: Authority[] = [];
  let id = issuer;
  for (;;) {
    const authority = hierarchy[id];
    if (!authority) throw new Error(`There is no authority ${id}.`);
    chain.push(authority);
    if (authority.definition.issuer === id) return chain;
    id = authority.definition.issuer;
  }
}
