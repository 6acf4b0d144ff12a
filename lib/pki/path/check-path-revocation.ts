import type { Bytes } from '../bytes';
import { checkRevocation } from '../revocation/check-revocation';
import type { RevocationStatus } from '../revocation/outcome';
import type { RevocationIssuer } from '../revocation/subject';
import { type Anchor, topDown } from './chain';
import type { ChainVerdict, Task } from './check-chain';
import { allowsSignature, defaultAlgorithms } from './checks/algorithm-policy';
import type { RevocationMode } from './input';
import type { Certificate } from './parse-certificate';
import type { Refusal } from './refusals';

/** Whether a signer of CRLs has a path to an anchor of its own. */
export type ValidateSigner = (signer: Certificate, anchor: Anchor) => Promise<boolean>;

/** Answers that say nothing of the certificate: as good as not given. */
const silences = new Set(['no_answer', 'ocsp_other_certificate', 'crl_scope_mismatch']);

/** The revocation of every certificate below the anchor (RFC 5280 section 6.1.3 (a)(3)), from the anchor down. */
export async function checkPathRevocation(
  { chain: { certificates, anchor }, workingKeys }: Pick<ChainVerdict, 'chain' | 'workingKeys'>,
  task: Task,
  validateSigner: ValidateSigner,
): Promise<Refusal[]> {
  const { revocation: mode = 'off', crls = [], ocspAnswers = [], time } = task.input;
  const { algorithms = defaultAlgorithms } = task.input;
  if (mode === 'off') return [];
  const evidence = [...crls, ...ocspAnswers].reduce((sum, { length }) => sum + length, 0);
  const refusals: Refusal[] = [];
  for (const { at, certificate } of topDown(certificates)) {
    task.search.budget.spend('revocationBytes', evidence);
    const status = await checkRevocation({
      certificate,
      issuer: issuerAt(at + 1, certificates, workingKeys) ?? issuerOf(anchor),
      crls,
      ocspAnswers,
      candidates: task.search.pool.certificates,
      time,
      verifySignature: async (signed, publicKeyInfo) =>
        allowsSignature(algorithms, signed.algorithm, publicKeyInfo)
          ? task.search.book.of(signed, publicKeyInfo)
          : 'unsupported',
      validateSigner: (signer) => validateSigner(signer, anchor),
    });
    refusals.push(...refuseStatus(status, at, mode));
  }
  return refusals;
}

/** An issuer with the key to work with, which may take parameters from further up. */
function issuerAt(
  at: number,
  certificates: Certificate[],
  workingKeys: Bytes[],
): RevocationIssuer | undefined {
  const certificate = certificates[at];
  return certificate && { ...certificate, publicKeyInfo: workingKeys[at] ?? certificate.publicKeyInfo };
}

function issuerOf({ name, publicKeyInfo, certificate }: Anchor): RevocationIssuer {
  return certificate ?? { subject: name, publicKeyInfo };
}

function refuseStatus(status: RevocationStatus, at: number, mode: RevocationMode): Refusal[] {
  if (status.state === 'good') return [];
  if (status.state === 'revoked') {
    return [{ code: 'revoked', at, since: status.at, ...(status.reason && { reason: status.reason }) }];
  }
  if (mode === 'if_given' && silences.has(status.why)) return [];
  return [{ code: 'revocation_unknown', at, why: status.why }];
}
