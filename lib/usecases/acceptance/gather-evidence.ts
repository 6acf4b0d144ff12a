import type { Bytes } from '@/lib/pki/bytes';
import { isSelfIssued } from '@/lib/pki/path/chain';
import { type Certificate, parseCertificate } from '@/lib/pki/path/parse-certificate';
import { type CertificateFacts, readCertificate } from '@/lib/pki/read-certificate';
import { makeOcspRequest } from '@/lib/pki/revocation/ocsp-request';
import { hostOf } from '@/lib/published/allowed-hosts';
import { published } from '@/lib/published/published';

/** What was fetched about a path, and which hosts gave nothing. */
export interface Evidence {
  knownIssuers: Bytes[];
  crls: Bytes[];
  ocspAnswers: Bytes[];
  notReached: string[];
}

interface Link {
  certificate: Certificate;
  facts: CertificateFacts;
}

/** A chain has three to five certificates. */
const mostLinks = 6;
/** Addresses tried for one certificate. */
const mostAddresses = 2;

async function linkOf(der: Bytes): Promise<Link | undefined> {
  const parsed = parseCertificate(der);
  const facts = await readCertificate(der);
  return parsed.ok && facts ? { certificate: parsed.certificate, facts } : undefined;
}

/**
 * Completes a path upwards and asks whether its certificates are revoked, at the addresses that they name and that are
 * known; what is fetched is believed no more than the path it belongs to. Never throws.
 */
export async function gatherEvidence(path: readonly Bytes[]): Promise<Evidence> {
  const evidence: Evidence = { knownIssuers: [], crls: [], ocspAnswers: [], notReached: [] };
  const links = (await Promise.all(path.slice(0, mostLinks).map(linkOf))).filter(
    (link) => link !== undefined,
  );
  await climb(links, evidence);
  const below = links.filter(({ certificate }) => !isSelfIssued(certificate));
  const got = await Promise.all(below.map((link) => askCrl(link, evidence)));
  const [leaf, issuer] = links;
  if (leaf && issuer && !got[0]) await askOcsp(leaf, issuer, evidence);
  evidence.notReached = [...new Set(evidence.notReached)];
  return evidence;
}

/** Adds issuers until a root is reached. */
async function climb(links: Link[], evidence: Evidence): Promise<void> {
  for (let last = links.at(-1); last && links.length < mostLinks; last = links.at(-1)) {
    if (isSelfIssued(last.certificate)) return;
    const [address] = last.facts.issuerUrls;
    const der = address === undefined ? undefined : await published().certificate(address);
    const link = der && (await linkOf(der));
    if (!link) {
      if (address) evidence.notReached.push(hostOf(address));
      return;
    }
    evidence.knownIssuers.push(link.certificate.der);
    links.push(link);
  }
}

async function askCrl({ facts }: Link, evidence: Evidence): Promise<boolean> {
  for (const address of facts.crlUrls.slice(0, mostAddresses)) {
    const crl = await published().crl(address);
    if (crl) {
      evidence.crls.push(crl);
      return true;
    }
    evidence.notReached.push(hostOf(address));
  }
  return false;
}

async function askOcsp(leaf: Link, issuer: Link, evidence: Evidence): Promise<void> {
  for (const address of leaf.facts.ocspUrls.slice(0, mostAddresses)) {
    const answer = await published().ocsp(
      address,
      await makeOcspRequest(leaf.certificate, issuer.certificate),
    );
    if (answer) evidence.ocspAnswers.push(answer);
    else evidence.notReached.push(hostOf(address));
  }
}
