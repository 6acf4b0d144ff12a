import type { Limit, Spent } from '@/lib/db/rate-limit';

/**
 * How often one may ask, and how much of that is left (draft-ietf-httpapi-ratelimit-headers-10); with a refusal also
 * when to come back (RFC 9110 section 10.2.3).
 */
export function rateLimitHeaders(
  name: string,
  { tries, perSeconds }: Limit,
  { allowed, left, resetSeconds }: Spent,
): Record<string, string> {
  return {
    'RateLimit-Policy': `"${name}";q=${tries};w=${perSeconds}`,
    RateLimit: `"${name}";r=${left};t=${resetSeconds}`,
    ...(!allowed && { 'Retry-After': String(resetSeconds) }),
  };
}
