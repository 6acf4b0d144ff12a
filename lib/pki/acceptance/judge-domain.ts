import { type Finding, type Findings, failed, passed, unknownHere } from '@/lib/domain/acceptance/row';
import { parseHostName } from '@/lib/domain/domain-name/host-name';
import type { CertificateFacts } from '../read-certificate';

/** The domain of a certificate: one, a bare host name in the common name, no wildcard (S2-Q05a, Q05b, R31). */
export function judgeDomain({ commonName, alternativeNames }: CertificateFacts): Findings {
  const name = (commonName ?? '').trim();
  const domains = alternativeNames.filter(({ type }) => type === 'dns').map(({ value }) => value);
  const star = [name, ...domains].find((one) => one.includes('*'));
  const wildcard = star ? failed('wildcard', { name: star }) : passed();
  return { Q05a: judgeSingle(name, domains), Q05b: wildcard, R31: wildcard };
}

function judgeSingle(name: string, domains: readonly string[]): Finding {
  const different = [...new Set(domains.map((domain) => domain.toLowerCase()))];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return failed('address_in_name', { name });
  if (different.length > 1) return failed('several_domains', { count: different.length });
  const [only] = different;
  if (isHostName(name)) {
    const agrees = only === undefined || only === name.toLowerCase();
    return agrees ? passed() : failed('name_not_among_domains', { name, domain: only });
  }
  return only ? unknownHere('domain_elsewhere', { domain: only }) : failed('no_domain_in_name');
}

/** A bare host name; a star is judged apart. */
function isHostName(name: string): boolean {
  const bare = name.replace(/^\*\./, '').toLowerCase();
  const parsed = parseHostName(bare);
  return parsed.ok ? parsed.value === bare : parsed.problem === 'domain_is_qvtl';
}
