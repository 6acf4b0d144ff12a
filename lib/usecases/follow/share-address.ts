import { createHmac } from 'node:crypto';
import { env } from '@/lib/base/env';
import { linkAddress } from '../links/issue-link';

/**
 * The token of a link to share, derived from the link: the page can show it again as long as it is open, and still it is
 * stored nowhere.
 */
export function shareToken(linkId: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`share-link:${linkId}`).digest('base64url');
}

export function shareAddress(linkId: string): string {
  return linkAddress(shareToken(linkId));
}
