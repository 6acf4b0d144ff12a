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

/**
 * Opens a session on a link without its token: for a browser that has proved itself another way, such as by paying
 * just now (S0-1.2.0a) or by giving the right password.
 */
export async function openLinkSession(
  tx: Tx,
  { linkId, now = present() }: { linkId: string; now?: Date },
): Promise<LinkSessionGrant> {
  const token = newToken();
  const expiresAt = linkSessionEnd(now);
  await insertLinkSession(tx, {
    id: newId(),
    linkId,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt,
  });
  return { token, expiresAt };
}
