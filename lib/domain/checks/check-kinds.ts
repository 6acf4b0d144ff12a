/** The separate gates of an order, in the order in which they are shown (design, "Order lifecycle"). */
export const checkKinds = [
  'key',
  'domain',
  'organisation',
  'oin',
  'authority',
  'identity',
  'title',
  'approval',
  'device',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/**
 * `later`: not yet possible, nothing to do. `unclear`: the CA's answers conflict or are unknown; shown as
 * "being checked" rather than as something wrong.
 */
export const checkStates = ['later', 'todo', 'busy', 'passed', 'failed', 'unclear'] as const;
export type CheckState = (typeof checkStates)[number];

export const owners = ['applicant', 'representative', 'us', 'ca'] as const;
export type Owner = (typeof owners)[number];

/** Why a check is where it is; worded per language in the messages (`check.reason.<code>`). */
export const checkReasons = [
  'not_submitted',
  'order_ended',
  'made_in_browser_later',
  'own_request_given',
  'key_file_waits',
  'new_certificate_coming',
  'collected',
  'domain_by_ca',
  'domain_proof_needed',
  'domain_proof_starting',
  'domain_proof_lapsed',
  'domain_approved',
  'organisation_being_checked',
  'organisation_checked',
  'organisation_data_wrong',
  'organisation_check_lapsed',
  'oin_left_out',
  'oin_checked_with_organisation',
  'oin_checked',
  'oin_wrong',
  'authority_being_checked',
  'authority_checked',
  'authority_register_differs',
  'power_of_attorney_needed',
  'power_of_attorney_at_signatories',
  'power_of_attorney_on_paper',
  'power_of_attorney_declined',
  'power_of_attorney_being_judged',
  'power_of_attorney_accepted',
  'power_of_attorney_refused',
  'identity_starting',
  'identity_asked',
  'identity_asked_by_ca',
  'identity_started',
  'identity_being_judged',
  'identity_passed',
  'identity_document_unreadable',
  'identity_document_not_accepted',
  'identity_document_expired',
  'identity_face_mismatch',
  'identity_name_mismatch',
  'identity_aborted',
  'identity_failed',
  'identity_in_person_asked',
  'identity_in_person_planned',
  'identity_way_to_choose',
  'identity_wrong_address',
  'identity_mail_lost',
  'approval_waits_for_checks',
  'approval_colleague_looks',
  'approval_being_asked',
  'approval_asked',
  'approval_asked_by_ca',
  'approval_mail_lost',
  'approval_given',
  'approval_declined',
  'title_being_checked',
  'title_checked',
  'title_not_found',
  'device_after_approval',
  'device_being_prepared',
  'device_on_its_way',
  'device_delivered',
  'device_waits_for_pin',
  'device_to_set_up',
  'device_returned',
  'device_lost',
  'proved_by_issuance',
  'question_asked',
  'answer_being_read',
  'answers_conflict',
  'answer_unknown',
] as const;
export type CheckReason = (typeof checkReasons)[number];

/** What the owner can do about it on our screens; null where there is nothing to do. */
export const checkActions = [
  'answer_question',
  'prove_domain',
  'correct_organisation',
  'correct_oin',
  'provide_power_of_attorney',
  'verify_identity',
  'retry_identity',
  'correct_address',
  'review_order',
  'approve_order',
  'create_certificate',
  'prove_title',
  'set_up_device',
] as const;
export type CheckAction = (typeof checkActions)[number];

export interface CheckRow {
  readonly kind: CheckKind;
  readonly state: CheckState;
  /** Who acts, or acted; on a `later` row, who will. */
  readonly owner: Owner;
  readonly reason: CheckReason;
  readonly since: Date;
  readonly action: CheckAction | null;
  /** How far it is, where several people must each do their part. */
  readonly progress?: { readonly done: number; readonly of: number };
}
