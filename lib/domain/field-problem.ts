/**
 * What can be wrong with one answer in a form. Rules and schemas speak these codes; the wording in both
 * languages lives with the messages (`field.<code>`), never here.
 */
export const fieldProblemCodes = [
  'required',
  'invalid',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'not_text',
  'not_accepted',
  'unknown_choice',
  'unknown_organisation',
  'unknown_contact',

  'email_invalid',
  'phone_invalid',
  'phone_too_long',
  'postcode_invalid',
  'country_unknown',
  'province_unknown',
  'name_has_title',
  'name_not_a_name',
  'address_too_long',

  'username_invalid',
  'username_taken',
  'password_too_short',
  'password_too_long',
  'password_common',
  'password_contains_own_data',
  'password_mismatch',
  'password_wrong',
  'certificate_password_too_few_kinds',
  'certificate_password_not_ascii',
  'certificate_password_outer_blank',
  'security_question_repeated',

  'kvk_number_invalid',
  'kvk_number_is_establishment',
  'kvk_number_inactive',
  'rsin_invalid',
  'vat_number_invalid',
  'vat_number_unknown_country',
  'vat_number_other_country',
  'vat_number_not_registered',

  'oin_wrong_length',
  'oin_not_digits',
  'oin_unknown_prefix',
  'oin_suffix_wrong',
  'oin_nine_digits_after_kvk_prefix',
  'oin_rsin_check_failed',
  'oin_is_test_number',
  'oin_legacy_suffix',
  'oin_all_zeros',
  'oin_other_kvk_number',
  'oin_other_rsin',
  'oin_choice_mismatch',
  'oin_not_in_register',
  'oin_withdrawn',
  'oin_not_usable_in_generation',

  'domain_invalid',
  'domain_wildcard',
  'domain_ip_address',
  'domain_single_label',
  'domain_underscore',
  'domain_too_long',
  'domain_label_too_long',
  'domain_reserved',
  'domain_is_qvtl',
  'domain_label_invalid',
  'domain_label_taken',

  'validity_in_past',
  'validity_too_long',
  'validity_shortened',
  'validity_not_offered',

  'key_size_not_allowed',
  'csr_unreadable',
  'csr_is_private_key',
  'csr_is_certificate',
  'csr_is_other_file',
  'csr_several',
  'csr_too_large',
  'csr_key_not_rsa',
  'csr_key_too_small',
  'csr_key_too_large',
  'csr_key_weak',
  'csr_signature_invalid',
  'csr_signature_not_allowed',
  'csr_other_name',
  'csr_wildcard',
  'csr_key_used_before',

  'sole_authority_needed',
  'representative_not_in_register',
  'agreements_not_accepted',
  'terms_version_old',
  'consent_biometrics_needed',
  'consent_terms_needed',
  'consent_own_email_needed',
  'reason_needed',
] as const;

export type FieldProblemCode = (typeof fieldProblemCodes)[number];

const known: ReadonlySet<string> = new Set(fieldProblemCodes);

/** True when the text is one of our field codes; a library's own English message is not. */
export function isFieldProblemCode(text: string): text is FieldProblemCode {
  return known.has(text);
}
