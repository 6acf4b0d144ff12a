import type { ProblemCode } from '@/lib/domain/problem';

const statuses: Partial<Record<ProblemCode, number>> = {
  invalid_input: 400,
  session_ended: 401,
  sign_in_again: 401,
  forbidden: 403,
  not_found: 404,
  link_unknown: 404,
  api_key_missing: 401,
  api_key_unknown: 401,
  api_key_revoked: 401,
  api_key_expired: 401,
  scope_missing: 403,
  method_not_allowed: 405,
  body_too_large: 413,
  body_not_json: 415,
  idempotency_key_missing: 400,
  idempotency_key_reused: 422,
  link_expired: 410,
  link_used: 410,
  link_withdrawn: 410,
  file_too_large: 413,
  too_many_requests: 429,
  unexpected: 500,
  unavailable: 503,
  ca_unavailable: 503,
  identity_unavailable: 503,
  payment_unavailable: 503,
};

/** The HTTP status of a refusal (RFC 9110 section 15.5); what the state of things does not allow is a conflict. */
export function problemStatus(code: ProblemCode): number {
  return statuses[code] ?? 409;
}
