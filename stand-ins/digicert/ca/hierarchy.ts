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
  signatureAlgorithms,
} from './authorities';
import { authorityExtensions } from './extensions';
import { fromBase64, generateAuthorityKey, importSigningKey, type StoredKeyPair, toBase64 } from './keys';

/** An authority ready for work: its definition, certificate and private key. */
export interface Authority {
  readonly definition: AuthorityDefinition;
  readonly certificate: X509Certificate;
  readonly signingKey: CryptoKey;
}

export type Hierarchy = Readonly<Record<AuthorityId, Authority>>;

interface StoredHierarchy {
  keys: Partial<Record<AuthorityId, StoredKeyPair>>;
  certificates: Partial<Record<AuthorityId, string>>;
  /** The address the certificates below the roots point to. */
  publicUrl: string;
}

const FILE = 'test-ca.json';

async function readStored(folder: string): Promise<StoredHierarchy> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => null);
  return text ? JSON.parse(text) : { keys: {}, certificates: {}, publicUrl: '' };
}

async function signCertificate(
  definition: AuthorityDefinition,
  keys: Record<AuthorityId, StoredKeyPair>,
  publicUrl: string,
): Promise<X509Certificate> {
  const issuer = authorityDefinitions.find((entry) => entry.id === definition.issuer) ?? definition;
  const subjectKey = new PublicKey(fromBase64(keys[definition.id].spki));
  const issuerKey = new PublicKey(fromBase64(keys[issuer.id].spki));
  return X509CertificateGenerator.create({
    subject: authorityName(definition),
    issuer: authorityName(issuer),
    notBefore: new Date(definition.notBefore),
    notAfter: new Date(definition.notAfter),
    publicKey: subjectKey,
    signingKey: await importSigningKey(keys[issuer.id], definition.generation),
    signingAlgorithm: signatureAlgorithms[definition.generation],
    extensions: await authorityExtensions(definition, { subject: subjectKey, issuer: issuerKey }, publicUrl),
  });
}

/**
 * Opens the test CA kept in `folder`, making what is missing: key pairs once and for all (in parallel), and
 * the certificates below the roots again when they point to another address than `publicUrl`.
 */
export async function openHierarchy(folder: string, publicUrl: string): Promise<Hierarchy> {
  const stored = await readStored(folder);
  const pairs = await Promise.all(
    authorityDefinitions.map(
      async ({ id, keyBits }) => [id, stored.keys[id] ?? (await generateAuthorityKey(keyBits))] as const,
    ),
  );
  const keys = Object.fromEntries(pairs) as Record<AuthorityId, StoredKeyPair>;
  const moved = stored.publicUrl !== publicUrl;
  const opened = await Promise.all(
    authorityDefinitions.map(async (definition) => {
      const isRoot = definition.issuer === definition.id;
      const kept = moved && !isRoot ? undefined : stored.certificates[definition.id];
      const certificate = kept
        ? new X509Certificate(fromBase64(kept))
        : await signCertificate(definition, keys, publicUrl);
      const signingKey = await importSigningKey(keys[definition.id], definition.generation);
      return [definition.id, { definition, certificate, signingKey }] as const;
    }),
  );
  const certificates = Object.fromEntries(
    opened.map(([id, { certificate }]) => [id, toBase64(certificate.rawData)]),
  );
  writeFileAtomically(join(folder, FILE), JSON.stringify({ keys, certificates, publicUrl }, null, 1));
  return Object.fromEntries(opened) as unknown as Hierarchy;
}

/** The authorities above a leaf, nearest first and the root last. */
export function chainAbove(hierarchy: Hierarchy, generation: Generation): Authority[] {
  const chain: Authority[] = [];
  let id: AuthorityId = issuingAuthority[generation];
  for (;;) {
    const authority = hierarchy[id];
    chain.push(authority);
    if (authority.definition.issuer === id) return chain;
    id = authority.definition.issuer;
  }
}
