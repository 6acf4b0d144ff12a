import type { Certificate } from '../../path/parse-certificate';
import { verifySignature } from '../../path/signature/verify-signature';
import { checkRevocation } from '../check-revocation';
import type { RevocationStatus } from '../outcome';
import type { RevocationInput } from '../subject';
import type { Signer } from './authority';
import { now } from './make-crl';

type Check = Partial<Omit<RevocationInput, 'certificate' | 'issuer' | 'candidates'>> & {
  candidates?: Signer[];
};

/** Checks a certificate against its issuer, at the moment the tests are set in; every candidate is trusted. */
export function check(
  { certificate }: Signer,
  issuer: Signer,
  { candidates = [], ...input }: Check,
): Promise<RevocationStatus> {
  return checkRevocation({
    certificate,
    issuer: issuer.certificate,
    crls: [],
    ocspAnswers: [],
    candidates: candidates.map((candidate): Certificate => candidate.certificate),
    time: now,
    verifySignature,
    validateSigner: async () => true,
    ...input,
  });
}

export const good: RevocationStatus = { state: 'good' };
export const unknown = (why: Extract<RevocationStatus, { state: 'unknown' }>['why']): RevocationStatus => ({
  state: 'unknown',
  why,
});
