import { createHmac } from 'node:crypto';
import { env } from '@/lib/base/env';

/**
 * The token of a mail's link, derived from the mail: a retried mail carries the very same link as the first try,
 * which may have arrived after all, and still no token is stored anywhere.
 */
export function mailLinkToken(mailId: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`mail-link:${mailId}`).digest('base64url');
}
