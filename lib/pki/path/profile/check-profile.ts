import type { Chain } from '../chain';
import type { Profile } from '../input';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';
import type { Place } from './place';
import { rfc5280Rules } from './rfc5280';
import type { ProfileRule } from './rules';
import { webPkiRules } from './web-pki';

/** The Web PKI lets name constraints be non-critical, where RFC 5280 does not. */
const waived: Record<Profile, ProfileRule[]> = {
  path_only: [],
  rfc5280: [],
  web_pki: ['name_constraints_not_critical'],
};

/** The rules of a profile that the certificates of a path break; the last may be that of the anchor. */
export function checkProfile(
  certificates: Certificate[],
  chain: Chain,
  profile: Profile = 'path_only',
): Refusal[] {
  if (profile === 'path_only') return [];
  return certificates.flatMap((certificate, at) => {
    const place: Place = { certificate, role: roleAt(at, chain) };
    const rules = [...rfc5280Rules(place), ...(profile === 'web_pki' ? webPkiRules(place) : [])];
    return rules
      .filter(([rule, broken]) => broken && !waived[profile].includes(rule))
      .map(([rule]) => ({ code: 'profile_broken', at, rule }) as const);
  });
}

function roleAt(at: number, { certificates }: Chain): Place['role'] {
  if (at === certificates.length) return 'anchor';
  return at === 0 ? 'end' : 'issuer';
}
