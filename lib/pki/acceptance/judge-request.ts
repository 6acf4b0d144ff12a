import { criterionIds } from '@/lib/domain/acceptance/criteria';
import {
  type Findings,
  failed,
  forAll,
  notApplicable,
  passed,
  unknownHere,
} from '@/lib/domain/acceptance/row';
import type { CsrFacts, CsrFault } from '../csr-report';
import { inspectCsr } from '../inspect-csr';
import type { Dropped, Tested } from './input';
import { judgeExtension } from './judge-file';

/** What PKIoverheid makes certificates of in any generation. */
const rules = { generation: 'G1', minimumBits: 2048 } as const;

/**
 * A request before ordering: key, signature and names can be judged now; the CA fills in the subject, and the rest is
 * known when the certificate is there.
 */
export async function judgeRequest(
  file: Dropped,
  fileName: string | undefined,
): Promise<{ tested: Tested; findings: Findings }> {
  const inspected = await inspectCsr(file, rules);
  const findings: Findings = {
    ...forAll(criterionIds, unknownHere('after_issue')),
    ...forAll(['Q05a', 'Q07', 'R04', 'R11', 'R14'], unknownHere('filled_in_by_ca')),
    ...forAll(['R03', 'R18'], passed()),
    ...forAll(['Q03a', 'R12', 'R21', 'R20', 'R29'], notApplicable('is_request')),
    Q03b: notApplicable(fileName && judgeExtension(fileName).state === 'failed' ? 'is_request' : 'pasted'),
    R01: passed(),
    R10: passed(),
    ...(inspected.ok ? judgeNames(inspected.csr) : judgeFault(inspected.fault)),
  };
  const { commonName, subject } = inspected.ok ? inspected.csr : { subject: [] };
  const organisation = subject.find(({ field }) => field === 'organisation')?.value;
  return { tested: { what: 'request', commonName, organisation }, findings };
}

function judgeNames({ commonName, alternativeNames }: CsrFacts): Findings {
  const domains = alternativeNames.filter(({ type }) => type === 'dns').map(({ value }) => value);
  const names = [commonName ?? '', ...domains];
  const star = names.find((name) => name.includes('*'));
  const several = new Set(domains.map((domain) => domain.toLowerCase())).size;
  return {
    ...forAll(['Q05b', 'R31'], star ? failed('wildcard', { name: star }) : passed()),
    ...(several > 1 && { Q05a: failed('several_domains', { count: several }) }),
  };
}

function judgeFault(fault: CsrFault): Findings {
  const name = 'CSR';
  switch (fault.code) {
    case 'key_not_rsa':
      return { R01: failed('key_not_allowed', { name, key: fault.algorithm }) };
    case 'key_too_small':
      return { R01: failed('key_too_small', { name, bits: fault.bits, minimum: fault.minimum }) };
    case 'key_too_large':
      return { R01: failed('key_not_allowed', { name, key: `RSA ${fault.bits}` }) };
    case 'exponent_not_accepted':
    case 'weak_key':
      return { R01: failed('key_weak', { name }) };
    case 'weak_signature_algorithm':
      return { R01: failed('algorithm_not_allowed', { name, algorithm: fault.algorithm }) };
    case 'signature_mismatch':
      return { R10: failed('signature_wrong', { name }) };
    default:
      return { R03: failed('unreadable', { offset: 'offset' in fault ? fault.offset : 0 }) };
  }
}
