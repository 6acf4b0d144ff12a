import type { ContentfulStatusCode } from 'hono/utils/http-status';

interface ErrorEntry {
  readonly status: ContentfulStatusCode;
  readonly message: string;
  /** `documented`: published or recorded. `invented`: the real code is not published; this one is ours. */
  readonly origin: 'documented' | 'invented';
}

const documented = (status: ContentfulStatusCode, message: string): ErrorEntry => ({
  status,
  message,
  origin: 'documented',
});
const invented = (message: string, status: ContentfulStatusCode = 400): ErrorEntry => ({
  status,
  message,
  origin: 'invented',
});

/** Every error code this stand-in answers with. */
export const errorTable = {
  'access_denied|access_denied_invalid_key': documented(
    403,
    'Access denied due to access_denied_invalid_key.',
  ),
  'access_denied|missing_permission': documented(403, 'Access denied due to missing_permission.'),
  'not_found|route': documented(404, 'The specified route was not found.'),
  'not_found|order': documented(404, 'The specified order was not found.'),
  'not_found|product': documented(404, 'The specified product was not found.'),
  'not_found|webhook': documented(404, 'The specified webhook was not found.'),
  not_found: documented(404, 'The specified object was not found.'),
  request_limit_exceeded: documented(429, 'Service unavailable, please limit request volume'),
  bad_request_format: documented(400, 'The request body could not be read.'),
  csr_invalid_cannot_parse: documented(400, 'The CSR could not be parsed.'),
  contact_type_duplicate: documented(400, 'A contact type occurs more often than is allowed.'),
  invalid_custom_field_value: documented(400, 'The value does not fit the data type of the custom field.'),
  invalid_dcv_method: documented(400, 'The DCV method is not valid here.'),
  invalid_dns_txt: documented(400, 'Could not find a valid TXT record for one or more domains.'),
  invalid_dns_method: documented(400, 'An error occurred while processing your request.'),
  file_random_value_not_found: documented(
    400,
    'Could not find the random value at the expected file location for one or more domains.',
  ),
  time_frame_too_long: documented(400, 'The time frame is longer than 7 days.'),
  webhook_invalid_endpoint: documented(400, 'The endpoint must be an HTTPS address.'),
  webhook_endpoint_error: documented(400, 'The endpoint did not answer with a 2XX status.'),
  webhook_invalid_token: documented(400, 'The token is not valid or has expired.'),

  'not_found|domain': invented('The specified domain was not found.', 404),
  invalid_domain_name: invented('name must be a fully qualified domain name without wildcard.'),
  domain_exists: invented('The account has this domain already.'),
  csr_missing: invented('A CSR is required.'),
  csr_invalid_signature: invented('The signature of the CSR is not valid.'),
  csr_invalid_key_type: invented('The key type is not allowed for this product: use RSA.'),
  csr_invalid_key_size: invented('The key is too small for this product.'),
  csr_invalid_signature_algorithm: invented('The CSR must be signed with RSASSA-PSS for this product.'),
  csr_compromised_key: invented('The key belongs to a certificate that was revoked as compromised.'),
  invalid_signature_hash: invented('signature_hash must be sha256.'),
  invalid_oin: invented('oin must be a string of 20 characters.'),
  oin_and_exclude_oin: invented('oin and exclude_oin cannot be used together.'),
  invalid_common_name: invented('The common name is not valid.'),
  invalid_dns_name: invented('A DNS name is not valid.'),
  invalid_server_platform: invented('The server platform is not known.'),
  organization_required: invented('An organization is required for this product.'),
  organization_not_found: invented('The specified organization was not found.'),
  organization_inactive: invented('The specified organization is not active.'),
  organization_duplicate: invented('An organization with this name and address exists already.'),
  invalid_organization_field: invented('A field of the organization is missing or not valid.'),
  verified_contact_required: invented('A verified_contact is required for this organization.'),
  organization_contact_required: invented(
    'A service user must give an organization_contact for a new organization.',
  ),
  invalid_contact: invented('A contact is not valid.'),
  too_many_contacts: invented('There are more than 15 verified contacts.'),
  invalid_certificate: invented('The certificate object is missing or not valid.'),
  csa_not_agreed: invented('csa_agreed_to must be true.'),
  invalid_dcv_scope: invented('certificate_dcv_scope must be base_domain or fqdn.'),
  invalid_order_validity: invented('The order validity is not allowed for this product.'),
  invalid_payment_method: invented('The payment method is not valid.'),
  insufficient_funds: invented('The account balance is too low for this order.'),
  product_not_active: invented('The product is not active for this account.'),
  container_not_found: invented('The specified container was not found.'),
  invalid_profile_option: invented('profile_option is not valid for this product.'),
  invalid_provisioning_method: invented('The provisioning method is not valid for this product.'),
  invalid_ship_info: invented('ship_info is missing or not valid.'),
  invalid_individual: invented('The individual is missing or not valid.'),
  invalid_parameter: invented('A parameter is missing or not valid.'),
  invalid_order_status: invented('The order does not have a status in which this is possible.'),
  invalid_request_status: invented('The request was processed already, or the status is not valid.'),
  note_required: invented('A note is required to cancel an order.'),
  invalid_revocation_reason: invented('The revocation reason is not valid.'),
  duplicates_not_allowed: invented('Duplicates are not allowed for this product.'),
  invalid_download_format: invented('The download format is not valid.'),
  certificate_not_issued: invented('The certificate has not been issued.', 404),
  webhook_exists: invented('The account has a webhook already.'),
  webhook_not_verified: invented('The endpoint has not passed its challenge.'),
  service_unavailable: invented('The service is not available.', 503),
  internal_error: invented('An internal error occurred.', 500),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;

/** One entry of an error answer; the message says what to do where the table's own wording is too general. */
export interface ApiProblem {
  readonly code: ErrorCode;
  readonly message?: string;
}

/** Ends a request with an error answer that holds one or more problems. */
export class ApiError extends Error {
  readonly problems: readonly ApiProblem[];

  constructor(...problems: [ApiProblem, ...ApiProblem[]]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }

  get status(): ContentfulStatusCode {
    const [first] = this.problems;
    return first ? errorTable[first.code].status : 500;
  }

  /** The documented shape: always an array. */
  get body(): { errors: { code: string; message: string }[] } {
    return {
      errors: this.problems.map(({ code, message }) => ({
        code,
        message: message ?? errorTable[code].message,
      })),
    };
  }
}

/** Shorthand for an error with a single problem. */
export const apiError = (code: ErrorCode, message?: string): ApiError => new ApiError({ code, message });
