import type { FieldProblemCode } from './field-problem';

export type { FieldProblemCode } from './field-problem';

/**
 * Every way in which a use case can say no, as one closed set. Each is worded once per language in the
 * messages (`problem.<code>`), saying what happened and what to do; `lib/web` alone turns it into a reply.
 */
export const problemCodes = [
  // anywhere
  'not_found',
  'forbidden',
  'invalid_input',
  'conflict',
  'too_many_requests',
  'file_too_large',
  'unavailable',
  'unexpected',

  // shop, cart, checkout, payment
  'cart_empty',
  'cart_lapsed',
  'product_not_for_sale',
  'currency_not_offered',
  'euro_with_dutch_vat',
  'quote_over',
  'price_changed',
  'payment_unavailable',
  'payment_already_paid',
  'payment_not_open',
  'invoice_not_allowed',
  'invoice_limit_reached',
  'payment_under_way',
  'invoice_not_electronic',
  'subscription_not_stoppable',
  'invoice_right_running',
  'subscription_ended',

  // sign-up and set-up
  'set_up_done',
  'set_up_incomplete',
  'totp_already_active',
  'totp_not_started',

  // sign-in and sessions
  'sign_in_failed',
  'sign_in_locked',
  'sign_in_lapsed',
  'session_ended',
  'account_closed',
  'otp_wrong',
  'otp_reused',
  'otp_clock_differs',
  'otp_locked',
  'password_first',
  'last_authenticator',
  'recovery_code_wrong',
  'recovery_code_used',
  'sign_in_again',

  // mailed links
  'link_unknown',
  'link_expired',
  'link_used',
  'link_withdrawn',

  // mails of an order
  'mail_not_needed',
  'address_of_account',
  'address_settled',

  // request, CSR, submit
  'product_not_activated',
  'product_not_requestable',
  'subscription_in_use',
  'batch_nothing_to_make',
  'request_incomplete',
  'request_not_editable',
  'request_already_submitted',
  'step_handed_over_already',
  'step_not_open',
  'move_not_allowed',

  // the CA's answer
  'ca_unavailable',
  'ca_refused',
  'ca_refused_csr',
  'ca_refused_organisation',
  'ca_organisation_known',
  'ca_refused_representative',
  'ca_refused_holder',
  'ca_refused_shipping',
  'device_not_sent',
  'shipment_state_not_possible',
  'ca_refused_validity',
  'ca_product_not_active',
  'ca_funds_short',
  'ca_answer_not_understood',

  // domain
  'domain_not_yet_proved',
  'domain_proof_unavailable',

  // identity and approval
  'identity_unavailable',
  'identity_not_open',
  'identity_already_passed',
  'identity_retry_not_possible',
  'face_to_face_closed',
  'review_needs_another',
  'review_not_open',
  'request_not_sent_back',
  'approval_not_open',
  'approval_already_decided',

  // power of attorney
  'power_not_open',
  'power_under_way',
  'power_already_signed',
  'power_closed',
  'power_not_complete',
  'power_already_judged',
  'power_needs_second',

  // key page and delivery
  'certificate_not_ready',
  'key_not_in_this_browser',
  'key_not_for_certificate',
  'reissue_not_possible',
  'reissue_running',
  'duplicate_not_possible',
  'duplicates_not_allowed',
  'too_many_duplicates',

  // revoking and renewing
  'revocation_not_possible',
  'revocation_running',
  'revocation_not_open',
  'revocation_no_second',
  'campaign_closed',
  'campaign_not_issued',
  'renewal_not_possible',
  'renewal_too_early',
  'request_open_already',

  // telephone appointment
  'slot_gone',
  'appointment_booked',
  'appointment_over',
  'appointment_not_yet',

  // people and organisations of an account
  'last_owner',
  'invitation_not_open',
  'organisation_in_use',

  // programs and their keys
  'api_keys_too_many',
  'api_key_missing',
  'api_key_unknown',
  'api_key_revoked',
  'api_key_expired',
  'scope_missing',
  'method_not_allowed',
  'body_too_large',
  'body_not_json',
  'idempotency_key_missing',
  'idempotency_key_reused',
  'idempotency_running',

  // staff
  'admin_known',
  'check_not_recordable',
  'product_already_active',
  'own_account',
  'nothing_changes',
  'second_person_needed',
  'factor_reset_not_open',
  'factor_reset_running',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface ProblemOptions {
  /** Form field (path joined with dots, e.g. `representative.email`) to what is wrong with it. */
  readonly fields?: Readonly<Record<string, FieldProblemCode>>;
  /** Values the wording may show. Never a secret; never personal data of somebody else. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The error underneath, for the log only. */
  readonly cause?: unknown;
}

/** A refusal that the person in front of the screen can understand and act on. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly fields: Readonly<Record<string, FieldProblemCode>>;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fields = options.fields ?? {};
    this.params = options.params ?? {};
  }
}

/** Recognises a Problem, also one made by a second copy of this module in another bundle. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem || (error instanceof Error && error.name === 'Problem' && 'code' in error);
}
