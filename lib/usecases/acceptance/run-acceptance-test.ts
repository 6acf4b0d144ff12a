import { now } from '@/lib/base/clock';
import { type Limit, type Spent, spendOne } from '@/lib/db/rate-limit';
import { Problem } from '@/lib/domain/problem';
import { checkAcceptance } from '@/lib/pki/acceptance/check-acceptance';
import type { AcceptanceInput } from '@/lib/pki/acceptance/input';
import { toBase64 } from '@/lib/pki/bytes';
import { testRoots } from '@/lib/published/published';
import { type AcceptanceView, acceptanceView } from '@/lib/views/acceptance-view';
import { waitOf } from '../accounts/parts/guard-tries';
import { askRegisters } from './ask-registers';
import { gatherEvidence } from './gather-evidence';

/** Per network address: each test may ask a dozen questions outside. */
export const acceptanceLimit: Limit = {
  name: 'acceptance-test',
  tries: 30,
  perSeconds: 600,
  blockSeconds: 600,
};

/** What somebody hands in; nothing of it is kept or logged. */
export type Submitted = Pick<AcceptanceInput, 'file' | 'fileName' | 'chain' | 'kvkNumber'>;

/**
 * The acceptance test with everything that can be asked outside: issuers, CRLs and OCSP at known addresses, and the two
 * registers. What cannot be had leaves its rows unknown. `onCounted` hears how many tests are left, also when
 * there are none. Throws `too_many_requests`.
 */
export async function runAcceptanceTest(
  submitted: Submitted,
  ipAddress: string,
  onCounted?: (spent: Spent) => void,
): Promise<AcceptanceView> {
  const spent = await spendOne(acceptanceLimit, ipAddress);
  onCounted?.(spent);
  if (!spent.allowed) throw new Problem('too_many_requests', { params: waitOf(spent.resetSeconds) });
  const roots = await testRoots();
  const input: AcceptanceInput = {
    ...submitted,
    time: now(),
    anchors: roots.map((certificate) => ({ certificate })),
  };
  const first = await checkAcceptance(input);
  const { what, serialNumber } = first.tested;
  if (what === 'nothing') return acceptanceView(first, input.time);
  const [evidence, registers] = await Promise.all([
    gatherEvidence(first.path),
    askRegisters(serialNumber, submitted.kvkNumber),
  ]);
  // A list or an answer made while we asked is in force from that moment.
  const time = now();
  return acceptanceView(await checkAcceptance({ ...input, ...evidence, registers, time }), time);
}

/** The roots that a browser believes beside those of PKIoverheid, base64: none in production. */
export async function readTestAnchors(): Promise<string[]> {
  return (await testRoots()).map(toBase64);
}
