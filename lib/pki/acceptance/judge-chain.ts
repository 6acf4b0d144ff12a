import { policiesToCarry } from '@/lib/domain/acceptance/certificate-kind';
import { type Findings, failed, forAll, mergeFindings, unknownHere } from '@/lib/domain/acceptance/row';
import { pinnedAnchors } from '../anchors/pinned-anchors';
import { type Bytes, equalBytes } from '../bytes';
import { isSelfIssued } from '../path/chain';
import type { TrustAnchor } from '../path/input';
import { sameName } from '../path/names';
import { type Certificate, parseCertificate } from '../path/parse-certificate';
import type { Refusal } from '../path/refusals';
import { validatePath } from '../path/validate-path';
import { readCertificate } from '../read-certificate';
import { type AcceptanceInput, chainCriteria } from './input';
import type { Client } from './judge-client';
import { judgeRevocation } from './judge-revocation';
import { judgeTrust } from './judge-trust';
import type { JudgedPath } from './judged-path';
import { findingOf } from './refusal-finding';

/** Everything that the issuers, the root and revocation decide; the path is that of RFC 5280 section 6. */
export async function judgeChain(
  client: Client,
  issuers: readonly Bytes[],
  input: AcceptanceInput,
): Promise<{ findings: Findings; path: Bytes[] }> {
  const candidates = [...issuers, ...(input.knownIssuers ?? [])];
  const anchors: TrustAnchor[] = [...input.anchors, ...(await pinnedAnchors(candidates))];
  const policies = policiesToCarry(client.facts.policies);
  const result = await validatePath({
    certificate: client.certificate.der,
    candidates,
    anchors,
    time: input.time,
    purpose: 'clientAuth',
    ...(policies.length > 0 && { initialPolicies: policies, initialExplicitPolicy: true }),
    revocation: 'required',
    crls: input.crls,
    ocspAnswers: input.ocspAnswers,
    algorithms: input.algorithms,
  });
  const refusals = result.valid ? [] : result.refusals;
  const path = certificatesOf(result.path.length > 0 ? result.path : [client.certificate.der]);
  const judged: JudgedPath = { path, refusals, names: await Promise.all(path.map(nameOf)) };
  const findings = mergeFindings(
    ...refusals.flatMap((refusal) => placed(refusal, judged)),
    judgeTrust(judged, client, issuers.length),
    judgeLinks(judged),
    judgeRevocation(judged, client, input),
    refusals.some(({ code }) => code === 'search_limit')
      ? forAll(chainCriteria, unknownHere('search_cut_short'))
      : {},
  );
  return { findings, path: path.map(({ der }) => der) };
}

function certificatesOf(path: readonly Bytes[]): Certificate[] {
  return path.flatMap((der) => {
    const parsed = parseCertificate(der);
    return parsed.ok ? [parsed.certificate] : [];
  });
}

async function nameOf({ der }: Certificate): Promise<string> {
  const facts = await readCertificate(der);
  return facts?.commonName ?? facts?.organisation ?? facts?.serialNumber ?? '?';
}

function placed(refusal: Refusal, { names }: JudgedPath): Findings[] {
  const found = findingOf(refusal, names[refusal.at ?? 0] ?? '?');
  return found ? [{ [found[0]]: found[1] }] : [];
}

/** Key identifiers that do not follow on each other, where both are there, and an issuer that is the root itself. */
function judgeLinks({ path, names }: JudgedPath): Findings {
  const findings: Findings = {};
  const [first, second] = path;
  if (first && second && path.length === 2 && isSelfIssued(second) && !isSelfIssued(first)) {
    findings.R29 = failed('issued_by_root');
  }
  for (const [at, child] of path.entries()) {
    const wanted = child.authorityKeyId?.keyId;
    const issuer = path[at + 1]?.subjectKeyId;
    const linked = path[at + 1] && sameName(child.issuer, path[at + 1]?.subject ?? child.subject);
    if (linked && wanted && issuer && !equalBytes(wanted, issuer)) {
      findings.R17 = failed('key_identifiers_differ', { name: names[at] ?? '?' });
    }
  }
  return findings;
}
