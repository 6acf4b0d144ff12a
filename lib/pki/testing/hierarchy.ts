import type { Bytes } from '../bytes';
import { type Generation, requestScheme } from '../generation';
import { makeKeyPair } from '../make-key-pair';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  DNS,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  type JsonNameParams,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  Pkcs10CertificateRequest,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '../x509';

/** A root, a domain CA, a TSP CA and a leaf with its key pair, made for one test file. */
export interface Hierarchy {
  leafKeys: CryptoKeyPair;
  leaf: Bytes;
  tsp: Bytes;
  domain: Bytes;
  root: Bytes;
  /** Leaf first, root last. */
  chain: Bytes[];
  issuer: Authority;
  generation: Generation;
}

interface Authority {
  name: Name;
  keys: CryptoKeyPair;
  certificate: Bytes;
}

const notBefore = new Date('2026-01-01T00:00:00Z');
const notAfter = new Date('2046-01-01T00:00:00Z');

function nameOf(commonName: string): Name {
  const name: JsonNameParams = [{ C: [{ printableString: 'NL' }] }, { CN: [{ utf8String: commonName }] }];
  return new Name(name);
}

const leafSubject: JsonNameParams = [
  { C: [{ printableString: 'NL' }] },
  { O: [{ utf8String: 'Bakkerij "De Korenaar" #1 \\ B.V.' }] },
  { '2.5.4.97': [{ utf8String: 'NTRNL-12345678' }] },
  { '2.5.4.5': [{ printableString: '00000003123456780000' }] },
  { CN: [{ utf8String: 'korenaar.qvtl.nl' }] },
];

interface Issue {
  generation: Generation;
  issuer: Pick<Authority, 'name' | 'keys'>;
  subject: Name;
  publicKey: CryptoKey;
  extensions: Extension[];
}

async function issue({ generation, issuer, subject, publicKey, extensions }: Issue): Promise<Bytes> {
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: issuer.name,
    publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: requestScheme[generation],
    notBefore,
    notAfter,
    extensions: [
      ...extensions,
      await SubjectKeyIdentifierExtension.create(publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey),
    ],
  });
  return new Uint8Array(certificate.rawData);
}

async function makeAuthority(
  generation: Generation,
  commonName: string,
  issuer?: Authority,
): Promise<Authority> {
  const own = { name: nameOf(commonName), keys: await makeKeyPair({ bits: 2048, generation }) };
  const certificate = await issue({
    generation,
    issuer: issuer ?? own,
    subject: own.name,
    publicKey: own.keys.publicKey,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return { ...own, certificate };
}

function issueLeaf(generation: Generation, issuer: Authority, publicKey: CryptoKey): Promise<Bytes> {
  return issue({
    generation,
    issuer,
    subject: new Name(leafSubject),
    publicKey,
    extensions: [
      new BasicConstraintsExtension(false),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
      new SubjectAlternativeNameExtension([{ type: DNS, value: 'korenaar.qvtl.nl' }]),
      new CertificatePolicyExtension(['2.16.528.1.1003.1.2.8.6']),
    ],
  });
}

/** Issues a leaf on the key of a request. */
export async function certify({ generation, issuer }: Hierarchy, csr: string): Promise<Bytes> {
  const { publicKey } = new Pkcs10CertificateRequest(csr);
  return issueLeaf(generation, issuer, await publicKey.export());
}

/** Makes a hierarchy shaped like PKIoverheid: in G4 every signature is RSASSA-PSS with SHA-512. */
export async function makeHierarchy(generation: Generation): Promise<Hierarchy> {
  const root = await makeAuthority(generation, `Test Root ${generation}`);
  const domain = await makeAuthority(generation, `Test Domain CA ${generation}`, root);
  const issuer = await makeAuthority(generation, `Test TSP CA ${generation}`, domain);
  const leafKeys = await makeKeyPair({ bits: generation === 'G1' ? 2048 : 3072, generation });
  const leaf = await issueLeaf(generation, issuer, leafKeys.publicKey);
  const issuers = { tsp: issuer.certificate, domain: domain.certificate, root: root.certificate };
  const chain = [leaf, ...Object.values(issuers)];
  return { generation, issuer, leafKeys, leaf, ...issuers, chain };
}
