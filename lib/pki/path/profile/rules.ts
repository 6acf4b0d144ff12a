/** Rules of RFC 5280 section 4 that path validation itself does not need. */
const rfc5280Rules = [
  'serial_number_not_positive',
  'serial_number_too_long',
  'issuer_name_empty',
  'authority_subject_empty',
  'authority_key_id_missing',
  'authority_key_id_critical',
  'subject_key_id_missing',
  'subject_key_id_critical',
  'basic_constraints_not_critical',
  'cert_sign_without_ca',
  'path_length_without_cert_sign',
  'name_constraints_not_critical',
  'name_constraints_on_end_entity',
  'name_constraint_leading_period',
  'policy_constraints_not_critical',
  'inhibit_any_policy_not_critical',
  'subject_and_alternative_names_missing',
  'alternative_names_not_critical',
  'alternative_name_invalid',
  'crl_number_missing',
  'crl_number_critical',
] as const;

/** Rules of the CA/Browser Forum for certificates of TLS servers. */
const webPkiRules = [
  'version_not_3',
  'end_entity_is_authority',
  'alternative_names_missing',
  'alternative_names_critical',
  'common_name_not_in_alternative_names',
  'wildcard_above_public_suffix',
  'extended_key_usage_missing',
  'extended_key_usage_any',
  'extended_key_usage_critical',
  'root_with_extended_key_usage',
  'root_authority_key_id',
  'authority_info_access_malformed',
  'rsa_size_not_whole_bytes',
] as const;

/** Every rule of every profile, for the words in each language. */
export const profileRules = [...rfc5280Rules, ...webPkiRules];

export type ProfileRule = (typeof profileRules)[number];
