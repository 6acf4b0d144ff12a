import { type Bytes, equalBytes } from './bytes';
import { certificateNames } from './certificate-names';
import { type CertificateFacts, readCertificate } from './read-certificate';
import { type CertificateFault, readCertificates } from './read-certificates';
import { X509Certificate } from './x509';

export interface OrderedChain {
  /** DER certificates: the leaf, then each one's issuer, as far as the file goes. */
  chain: Bytes[];
  /** Whether the last one is a self-signed root. */
  complete: boolean;
  /** Certificates in the file that do not belong to the chain. */
  unused: Bytes[];
}

export type ChainOrdering =
  | ({ ok: true } & OrderedChain)
  | { ok: false; fault: CertificateFault | { code: 'several_leaves' } };

interface Link {
  der: Bytes;
  facts: CertificateFacts;
  subject: Bytes;
  issuer: Bytes;
}

/**
 * Puts the certificates of a download in order, whatever order, number and format they came in, by issuer name, key
 * identifiers and signature. It makes no judgement of trust, dates or constraints. Never throws.
 */
export async function orderChain(input: string | Bytes): Promise<ChainOrdering> {
  const bundle = readCertificates(input);
  if (!bundle.ok) return bundle;
  const links: Link[] = [];
  for (const der of bundle.certificates) {
    if (links.some((link) => equalBytes(link.der, der))) continue;
    const facts = await readCertificate(der);
    if (!facts) return { ok: false, fault: { code: 'unreadable', offset: 0 } };
    links.push({ der, facts, ...certificateNames(der) });
  }
  const leaf = findLeaf(links);
  return leaf ? follow(leaf, links) : { ok: false, fault: { code: 'several_leaves' } };
}

/** The one certificate that issued no other; an end entity goes before a CA. */
function findLeaf(links: Link[]): Link | undefined {
  const ends = links.filter(
    (link) => !links.some((other) => other !== link && equalBytes(other.issuer, link.subject)),
  );
  const holders = ends.filter(({ facts }) => !facts.isCa);
  const candidates = holders.length > 0 ? holders : ends;
  return candidates.length === 1 ? candidates[0] : undefined;
}

async function follow(leaf: Link, links: Link[]): Promise<ChainOrdering> {
  const chain = [leaf];
  for (let last = leaf; ; ) {
    const next = await findIssuer(
      last,
      links.filter((link) => !chain.includes(link)),
    );
    if (!next) break;
    chain.push(next);
    last = next;
  }
  const top = chain.at(-1) ?? leaf;
  return {
    ok: true,
    chain: chain.map(({ der }) => der),
    complete: equalBytes(top.subject, top.issuer) && (await isSignedBy(top, top)),
    unused: links.filter((link) => !chain.includes(link)).map(({ der }) => der),
  };
}

/** A root goes before a cross-certificate of the same name and key, so that the chain ends as soon as it can. */
async function findIssuer(link: Link, others: Link[]): Promise<Link | undefined> {
  if (equalBytes(link.subject, link.issuer)) return undefined;
  const named = others.filter(
    ({ subject, facts }) =>
      equalBytes(subject, link.issuer) && agree(link.facts.authorityKeyId, facts.subjectKeyId),
  );
  const rootsFirst = named.toSorted((a, b) => Number(isSelfIssued(b)) - Number(isSelfIssued(a)));
  for (const candidate of rootsFirst) if (await isSignedBy(link, candidate)) return candidate;
  return undefined;
}

const isSelfIssued = ({ subject, issuer }: Link) => equalBytes(subject, issuer);

/** Key identifiers are hints: they rule out only when both are there and differ. */
function agree(authorityKeyId: string | undefined, subjectKeyId: string | undefined): boolean {
  return authorityKeyId === undefined || subjectKeyId === undefined || authorityKeyId === subjectKeyId;
}

async function isSignedBy(child: Link, parent: Link): Promise<boolean> {
  try {
    const { publicKey } = new X509Certificate(parent.der);
    return await new X509Certificate(child.der).verify({ publicKey, signatureOnly: true });
  } catch {
    return false;
  }
}
