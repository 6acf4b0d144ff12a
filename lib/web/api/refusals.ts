import type { ProblemCode } from '@/lib/domain/problem';
import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints/all';

const always: readonly ProblemCode[] = [
  'api_key_missing',
  'api_key_unknown',
  'api_key_revoked',
  'api_key_expired',
  'scope_missing',
  'too_many_requests',
  'unexpected',
];

const withBody: readonly ProblemCode[] = [
  'body_too_large',
  'body_not_json',
  'idempotency_key_missing',
  'idempotency_key_reused',
  'idempotency_running',
];

/** Every refusal that a program may get from an endpoint. */
export function refusalsOf({ method, refusals }: Endpoint): readonly ProblemCode[] {
  return [...always, ...(method === 'POST' ? withBody : []), ...refusals];
}

/** What the acceptance test refuses, which needs no key. */
const ofAcceptanceTest: readonly ProblemCode[] = ['invalid_input', 'file_too_large'];

/** Every refusal of the whole API, once: what the page for developers explains. */
export const allRefusals: readonly ProblemCode[] = [
  ...new Set([
    ...endpoints.flatMap(refusalsOf),
    ...ofAcceptanceTest,
    'not_found' as const,
    'method_not_allowed' as const,
  ]),
];
