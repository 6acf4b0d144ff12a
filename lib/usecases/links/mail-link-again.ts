import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { findLastLinkMail, findLinkByToken } from '@/lib/db/links';
import { countTry, type Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { type LinkPurpose, linkRules, linkSubjects, type SubjectIds } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';
import { type MailData, type MailTemplate, templates } from '@/lib/mail/templates';
import { queueMail } from '../mail/queue-mail';

const perLink: Limit = { name: 'mail-link-again', tries: 3, perSeconds: 3600, blockSeconds: 3600 };

const mailsFor = (purpose: LinkPurpose): string[] =>
  Object.entries(templates).flatMap(([name, template]) => (template.link === purpose ? [name] : []));

/**
 * Sends the mail of an expired link again, with a new link, to the address it went to before and to no other. Needs
 * the old token, so only whoever had that mail can ask. Throws Problem `link_unknown`, `link_used` (nothing left to
 * do), `link_expired` (what was decided holds no longer), `invitation_not_open` or `too_many_requests`.
 */
export async function mailLinkAgain(token: string, at: Date = now()): Promise<void> {
  const tokenHash = hashToken(token);
  const { allowed, waitSeconds } = await countTry(perLink, tokenHash);
  if (!allowed) throw new Problem('too_many_requests', { params: { minutes: Math.ceil(waitSeconds / 60) } });
  await transaction(async (tx) => {
    const link = await findLinkByToken(tx, tokenHash);
    if (!link) throw new Problem('link_unknown');
    if (link.spentAt) throw new Problem('link_used', { params: { purpose: link.purpose } });
    if (!linkRules[link.purpose].again) throw new Problem('link_expired');
    if (link.purpose === 'join_account') await needOpenInvitation(tx, link.invitationId);
    const { email: to, locale } = link;
    const mail = await findLastLinkMail(tx, { ...link, templates: mailsFor(link.purpose), to });
    if (!mail) throw new Problem('link_unknown');
    await queueMail(tx, {
      template: mail.template as MailTemplate,
      data: mail.data as MailData<MailTemplate>,
      to,
      locale,
      // Two clicks within a minute are one wish.
      dedupeKey: `again:${link.id}:${Math.floor(at.getTime() / 60_000)}`,
      ...subjectsNamed(mail),
    });
  });
}

/** All that the earlier mail named: what its link leads to, and the order it is about. */
function subjectsNamed(mail: SubjectIds) {
  const named = linkSubjects.flatMap((key) => (mail[key] ? [[key, mail[key]] as const] : []));
  return Object.fromEntries(named) as { [K in keyof SubjectIds]?: string };
}

/** An invitation that was taken back is not sent again by whom it was sent to. */
async function needOpenInvitation(tx: Tx, id: string | null): Promise<void> {
  const open = { acceptedAt: null, withdrawnAt: null };
  if (!(await tx.invitation.findFirst({ where: { id: id ?? '', ...open } }))) {
    throw new Problem('invitation_not_open');
  }
}
