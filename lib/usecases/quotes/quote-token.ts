import { createHmac } from 'node:crypto';
import { env } from '@/lib/base/env';
import { hashToken } from '@/lib/base/ids';

/** 160 bits, so that the address fits on one line of paper. */
const tokenBytes = 20;

/**
 * The secret of a quote, derived from its id: the paper and the mail carry the same one whenever they are made, and
 * still only its hash is stored.
 */
export function quoteToken(id: string): string {
  const mac = createHmac('sha256', env().AUTH_SECRET).update(`quote:${id}`).digest();
  return mac.subarray(0, tokenBytes).toString('base64url');
}

/**
 * Where whoever holds the quote reads and accepts it; the secret is behind the #, so it reaches no log. Undefined when
 * our own secret was renewed since: the first address still works then, and we cannot write it again.
 */
export function quoteAddress(quote: { readonly id: string; readonly tokenHash: string }): string | undefined {
  const token = quoteToken(quote.id);
  return hashToken(token) === quote.tokenHash ? `${env().APP_URL}/quote/read#${token}` : undefined;
}
