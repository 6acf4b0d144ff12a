import type { Spent } from '@/lib/db/rate-limit';
import { isProblem } from '@/lib/domain/problem';
import { type RequestKind, requestLimits } from '@/lib/usecases/api-keys/count-request';
import { rateLimitHeaders } from '../rate-limit-headers';
import type { ProblemDetails } from './shapes/problem';

/** How often this key may ask. */
export const limitHeaders = (kind: RequestKind, spent: Spent): Record<string, string> =>
  rateLimitHeaders(kind, requestLimits[kind], spent);

const challenge = 'Bearer realm="Zegel"';

/** What a refusal has to say in its headers: which key is wanted (RFC 6750 section 3), and when to come back. */
export function refusalHeaders({ status, code }: ProblemDetails, error: unknown): Record<string, string> {
  if (code === 'api_key_missing') return { 'WWW-Authenticate': challenge };
  if (status === 401) return { 'WWW-Authenticate': `${challenge}, error="invalid_token"` };
  if (code === 'scope_missing') return { 'WWW-Authenticate': `${challenge}, ${neededScope(error)}` };
  if (code === 'idempotency_running') return { 'Retry-After': '5' };
  return status === 503 ? { 'Retry-After': '60' } : {};
}

const neededScope = (error: unknown) =>
  `error="insufficient_scope", scope="${isProblem(error) ? error.params.scope : ''}"`;
