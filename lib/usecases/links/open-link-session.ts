import { now as present } from '@/lib/base/clock';
import { hashToken, newId, newToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { insertLinkSession } from '@/lib/db/links';
import { LINK_SESSION_IDLE_MINUTES } from '@/lib/domain/account/link';

/** What goes into the cookie `zegel_link`, and until when. */
export interface LinkSessionGrant {
  readonly token: string;
  readonly expiresAt: Date;
}

/** When a link session ends that was used at this moment. */
export const linkSessionEnd = (at: Date) => new Date(at.getTime() + LINK_SESSION_IDLE_MINUTES * 60_000);

interface LinkSessionRequest {
  readonly linkId: string;
  readonly now?: Date;
  /** Opened by the mailed link itself, which shows who has the mail, not who knows the password. */
  readonly byMail?: boolean;
}

/**
 * Opens a session on a link, also without its token: for a browser that has proved itself another way, such as by
 * paying just now (S0-1.2.0a) or by giving the right password. Such a browser is not asked for the password again.
 */
export async function openLinkSession(
  tx: Tx,
  { linkId, now = present(), byMail = false }: LinkSessionRequest,
): Promise<LinkSessionGrant> {
  const token = newToken();
  const expiresAt = linkSessionEnd(now);
  await insertLinkSession(tx, {
    id: newId(),
    linkId,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt,
    passwordAt: byMail ? null : now,
  });
  return { token, expiresAt };
}
