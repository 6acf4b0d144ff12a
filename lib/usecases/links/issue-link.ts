import { env } from '@/lib/base/env';
import { hashToken, newId, newToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { findLinkByToken, insertLink, type LinkSubject, withdrawOpenLinks } from '@/lib/db/links';
import { linkExpiry, linkSubject } from '@/lib/domain/account/link';
import type { Locale } from '@/lib/domain/locale';

export interface LinkRequest extends LinkSubject {
  /** Whoever the link is mailed to. */
  readonly email: string;
  readonly locale: Locale;
  readonly now: Date;
  /** A token the caller can make again, so that a retried mail carries the link of the first try. */
  readonly token?: string;
}

export interface IssuedLink {
  /** Goes into the mail and nowhere else: only its hash is kept. */
  readonly token: string;
  readonly linkId: string;
}

/**
 * Makes a link for one purpose and one subject. Older open links of the same purpose and subject open nothing any
 * more; sessions they were exchanged for run on. With a token that was issued before, that link is given back.
 */
export async function issueLink(tx: Tx, request: LinkRequest): Promise<IssuedLink> {
  const { purpose, email, locale, now, token = newToken() } = request;
  const tokenHash = hashToken(token);
  const known = await findLinkByToken(tx, tokenHash);
  if (known) return { token, linkId: known.id };
  const subject = { purpose, ...linkSubject(purpose, request) };
  const linkId = newId();
  await withdrawOpenLinks(tx, subject, now);
  const expiresAt = linkExpiry(purpose, now);
  await insertLink(tx, { ...subject, id: linkId, tokenHash, email, locale, createdAt: now, expiresAt });
  return { token, linkId };
}

/**
 * The address to mail. The token stands behind the #, which a browser never sends to a server: it reaches no log, no
 * proxy and no referrer (ASVS 14.2.1).
 */
export function linkAddress(token: string): string {
  return `${env().APP_URL}/link#${token}`;
}
