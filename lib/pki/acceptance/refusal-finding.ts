import type { CriterionId } from '@/lib/domain/acceptance/criteria';
import { type Finding, failed } from '@/lib/domain/acceptance/row';
import type { Refusal } from '../path/refusals';

type Placed = readonly [CriterionId, Finding];

/**
 * The row that a refusal of path validation belongs to. Undefined for what is judged elsewhere: the client certificate's
 * own dates and purpose, trust and revocation. `name` is that of the certificate it is about.
 */
export function findingOf(refusal: Refusal, name: string): Placed | undefined {
  switch (refusal.code) {
    case 'expired':
    case 'not_yet_valid':
      return refusal.at === 0 ? undefined : ['R06', failed('issuer_outside_validity', { name })];
    case 'extended_key_usage':
      return refusal.at === 0
        ? undefined
        : ['R19', failed('issuer_excludes_client_authentication', { name })];
    case 'algorithm_not_allowed':
      return ['R01', failed('algorithm_not_allowed', { name, algorithm: refusal.algorithm })];
    case 'key_not_allowed':
      return ['R01', failed('key_not_allowed', { name, key: refusal.key })];
    case 'key_too_small':
      return ['R01', failed('key_too_small', { name, bits: refusal.bits, minimum: refusal.minimum })];
    case 'unknown_critical_extension':
      return ['R30', failed('unknown_critical_extension', { name, extension: refusal.extension })];
    case 'revoked':
      return ['R28', failed('revoked', { name, date: refusal.since.toISOString() })];
    default:
      return plainFinding(refusal.code, name);
  }
}

const plain: Partial<Record<Refusal['code'], Placed>> = {
  key_weak: ['R01', failed('key_weak')],
  signature_unsupported: ['R01', failed('algorithm_not_allowed', { algorithm: '?' })],
  signature_wrong: ['R10', failed('signature_wrong')],
  signature_algorithm_mismatch: ['R10', failed('signature_wrong')],
  basic_constraints_missing: ['R23', failed('issuer_not_ca')],
  issuer_not_ca: ['R23', failed('issuer_not_ca')],
  key_usage_lacks_cert_sign: ['R07', failed('issuer_may_not_sign')],
  path_too_long: ['R27', failed('path_too_long')],
  name_not_permitted: ['R08', failed('name_constraint')],
  name_excluded: ['R08', failed('name_constraint')],
  name_malformed: ['R08', failed('name_constraint')],
  name_constraint_malformed: ['R08', failed('name_constraint')],
  name_constraint_unsupported: ['R08', failed('name_constraint')],
  explicit_policy_missing: ['R09', failed('policy_not_in_issuer')],
  policy_not_acceptable: ['R09', failed('policy_not_in_issuer')],
  policy_mapping_any: ['R09', failed('policy_not_in_issuer')],
};

function plainFinding(code: Refusal['code'], name: string): Placed | undefined {
  const placed = plain[code];
  if (!placed) return undefined;
  const [id, finding] = placed;
  return [id, { ...finding, params: { ...finding.params, name } }];
}
