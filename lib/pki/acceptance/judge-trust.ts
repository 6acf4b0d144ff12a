import { isPkioverheid } from '@/lib/domain/acceptance/certificate-kind';
import { type Finding, type Findings, failed, forAll, unknownHere } from '@/lib/domain/acceptance/row';
import { firstValue } from '../distinguished-name';
import { chainCriteria } from './input';
import type { Client } from './judge-client';
import type { JudgedPath } from './judged-path';

/** What cannot be judged without a root to start from. */
const beyond = ['R02', 'R08', 'R09', 'R27', 'R28'] as const;
const trial = /\bTRIAL PKIoverheid\b/i;

/** Whether the path ends at a trusted root, and where it stops when it does not (S2-Q04, S2-R17, S2-R22). */
export function judgeTrust({ path, names, refusals }: JudgedPath, client: Client, issuers: number): Findings {
  const end = refusals.find(({ code }) => code === 'not_trusted' || code === 'issuer_not_found');
  if (!end) return {};
  const name = names.at(-1) ?? '?';
  const issuer = issuerOf(client) ?? name;
  if (trial.test(`${names.join(' ')} ${issuer}`))
    return distrusted(failed('trial_hierarchy', { name: issuer }));
  if (client.kind === 'ev') return open(unknownHere('ev_root_unknown', { name: issuer }));
  if (end.code === 'not_trusted') return distrusted(failed('issuer_not_trusted', { name }));
  if (path.length === 1 && issuers > 0) {
    const found = failed('does_not_chain', { name: issuer });
    return { ...open(unknownHere('earlier_fault')), R17: found, Q04: found };
  }
  return isPkioverheid(client.kind)
    ? open(unknownHere('chain_missing', { name: path.length === 1 ? issuer : name }))
    : distrusted(failed('issuer_not_trusted', { name: issuer }));
}

const issuerOf = ({ facts }: Client) => firstValue(facts.issuer, 'commonName');
const open = (finding: Finding): Findings => forAll(chainCriteria, finding);

function distrusted(found: Finding): Findings {
  return { ...forAll(beyond, unknownHere('earlier_fault')), R22: found };
}
