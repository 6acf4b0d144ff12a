import type { CsrRules, CsrWarning } from './csr-report';
import { requestScheme } from './generation';
import type { RequestedExtensions } from './requested-extensions';
import type { SignatureFacts } from './signature-algorithm';

interface Asked {
  commonName: string | undefined;
  requested: RequestedExtensions;
  signature: SignatureFacts;
}

/** Everything worth telling the applicant about a request that can be used. */
export function findCsrWarnings(asked: Asked, rules: CsrRules): CsrWarning[] {
  const { requested, signature } = asked;
  const warnings = nameWarnings(hostNames(asked), rules.expectedCommonName);
  for (const { type, value } of requested.alternativeNames) {
    if (type === 'ip') warnings.push({ code: 'ip_address', address: value });
  }
  if (!isUsual(signature, rules)) warnings.push({ code: 'signature_unusual', generation: rules.generation });
  if (requested.hasChallengePassword) warnings.push({ code: 'challenge_password' });
  if (requested.asksForCa) warnings.push({ code: 'asks_for_ca' });
  return warnings;
}

/** The DNS names asked for. In G4 the common name is the organisation: it counts only when it looks like a host. */
function hostNames({ commonName, requested }: Asked): string[] {
  const names = requested.alternativeNames.filter(({ type }) => type === 'dns').map(({ value }) => value);
  if (commonName && /^[^\s]+\.[^\s.]+$/.test(commonName)) names.unshift(commonName);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

function nameWarnings(names: string[], ordered: string | undefined): CsrWarning[] {
  const warnings: CsrWarning[] = names
    .filter((name) => name.startsWith('*.'))
    .map((name) => ({ code: 'wildcard', name }));
  const [found] = names;
  if (!ordered || !found) return warnings;
  const others = names.filter((name) => name !== ordered.toLowerCase());
  if (others.length === names.length) warnings.unshift({ code: 'name_differs', found, ordered });
  else if (others.length > 0) warnings.push({ code: 'extra_names', names: others });
  return warnings;
}

function isUsual({ scheme, hash, saltLength = 0 }: SignatureFacts, { generation }: CsrRules): boolean {
  const wanted = requestScheme[generation];
  const sameScheme = scheme === (wanted.name === 'RSA-PSS' ? 'RSA-PSS' : 'RSA-PKCS1');
  return sameScheme && hash === wanted.hash && saltLength === wanted.saltLength;
}
