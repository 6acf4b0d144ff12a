import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { findLinkByToken, markLinkOpened } from '@/lib/db/links';
import { transaction } from '@/lib/db/transaction';
import { openLink as judgeLink, type LinkPurpose } from '@/lib/domain/account/link';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { tellResetLinkOpened } from '../factor-resets/tell-owner';
import { markMailOpened } from '../mail/mark-mail-opened';
import { type LinkSessionGrant, openLinkSession } from './open-link-session';

/**
 * Exchanges the token of a mailed link for a short session. The link may be opened again until its act is done.
 * Throws Problem `link_unknown`, `link_used`, `link_withdrawn` or `link_expired`.
 */
export async function openLink(
  token: string,
  at: Date = now(),
): Promise<LinkSessionGrant & { purpose: LinkPurpose; locale: Locale }> {
  return transaction(async (tx) => {
    const link = await findLinkByToken(tx, hashToken(token));
    if (!link) throw new Problem('link_unknown');
    const judged = judgeLink(link, at);
    if (!judged.ok) throw new Problem(judged.problem, { params: { purpose: link.purpose } });
    const first = await markLinkOpened(tx, link.id, at);
    if (first) await markMailOpened(tx, link, at);
    if (first && link.purpose === 'reset_factor') await tellResetLinkOpened(tx, link);
    const session = await openLinkSession(tx, { linkId: link.id, now: at, byMail: true });
    return { ...session, purpose: link.purpose, locale: link.locale };
  });
}
