import { type Findings, failed, unknownHere } from '@/lib/domain/acceptance/row';
import type { RevocationUnknown } from '../revocation/outcome';
import type { AcceptanceInput } from './input';
import type { Client } from './judge-client';
import type { JudgedPath } from './judged-path';

/** Nothing was said of the certificate, as against something that does not hold. */
const silences: readonly RevocationUnknown[] = ['no_answer', 'ocsp_other_certificate', 'crl_scope_mismatch'];

/**
 * Whether it is known that nothing is revoked (S2-R02, S2-R28). It is asked of paths that are sound otherwise; without
 * an address in the certificate nobody can ever know.
 */
export function judgeRevocation(
  { refusals, names }: JudgedPath,
  { facts }: Client,
  { notReached }: Pick<AcceptanceInput, 'notReached'>,
): Findings {
  const unknown = refusals.find(({ code }) => code === 'revocation_unknown');
  const others = refusals.some(({ code }) => code !== 'revocation_unknown' && code !== 'revoked');
  const addresses = facts.crlUrls.length + facts.ocspUrls.length;
  if (addresses === 0 && (unknown?.at === 0 || others)) {
    return { R02: failed('no_revocation_address'), R28: unknownHere('no_revocation_address') };
  }
  if (others) return { R02: unknownHere('earlier_fault'), R28: unknownHere('earlier_fault') };
  if (unknown?.code !== 'revocation_unknown') return {};
  const name = names[unknown.at ?? 0] ?? '?';
  if (!silences.includes(unknown.why)) {
    const params = { name, why: unknown.why };
    return { R02: failed('revocation_unclear', params), R28: unknownHere('revocation_unclear', params) };
  }
  const asked = notReached !== undefined;
  const silent = asked
    ? unknownHere('revocation_not_reached', { hosts: notReached.join(', ') || '–' })
    : unknownHere('revocation_not_asked');
  return { R02: silent, R28: silent };
}
