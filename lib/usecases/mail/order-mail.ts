import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { canMailLinkAgain } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { type LinkPurpose, linkSubject, linkSubjects, type SubjectIds } from '@/lib/domain/account/link';
import { isStillNeeded } from '@/lib/domain/mail/whose-mail';
import { Problem } from '@/lib/domain/problem';
import { type MailTemplate, templates } from '@/lib/mail/templates';
import { knownId } from '../known-id';

/** What the link of this mail is for; undefined for a mail without one of its own. */
export const purposeOf = (mail: { template: string }) => templates[mail.template as MailTemplate]?.link;

/** False when retention took what the mail said: then only that it went is known. */
export const hasBody = ({ data }: { data: unknown }) => Object.keys(data as object).length > 0;

/**
 * A mail of an order that the actor may send again. Throws Problem `not_found` for everybody else, and
 * `mail_not_needed` when what it asks for is done or over.
 */
export async function orderMail(tx: Tx, actor: Actor, mailId: string) {
  const mail = await tx.mail.findUnique({ where: { id: knownId(mailId) }, include: { order: true } });
  if (!mail?.order || !canMailLinkAgain(actor, mail.order)) throw new Problem('not_found');
  const purpose = purposeOf(mail);
  if (!isStillNeeded(purpose, mail.order.state) || !hasBody(mail)) throw new Problem('mail_not_needed');
  if (purpose) {
    await needOpenAct(tx, purpose, mail.representationId);
    const subject = { purpose, ...linkSubject(purpose, mail) };
    if (await tx.link.findFirst({ where: { ...subject, spentAt: { not: null } } })) {
      throw new Problem('mail_not_needed');
    }
  }
  if (templates[mail.template as MailTemplate]?.share) await needOpenShare(tx, mail.data);
  return { ...mail, order: mail.order };
}

/** Who is identified, or has decided, is not asked again, whichever link it was by. */
async function needOpenAct(tx: Tx, purpose: LinkPurpose, representationId: string | null): Promise<void> {
  if (!representationId) return;
  const person = await tx.representation.findUniqueOrThrow({ where: { id: representationId } });
  const isDone = purpose === 'verify_identity' ? person.identityState === 'passed' : person.approval !== null;
  if (isDone) throw new Problem('mail_not_needed');
}

/** An invitation to follow is not sent again once what it leads to was taken back. */
async function needOpenShare(tx: Tx, data: unknown): Promise<void> {
  const { linkId } = shared.parse(data);
  const open = await tx.link.findFirst({ where: { id: linkId, withdrawnAt: null } });
  if (!open) throw new Problem('mail_not_needed');
}

const shared = z.looseObject({ linkId: z.uuid() });

/** Everything that a mail named, for the one that takes its place. */
export function subjectsNamed(mail: SubjectIds & { orderId: string | null; userId: string | null }) {
  const named = linkSubjects.flatMap((key) => (mail[key] ? [[key, mail[key]] as const] : []));
  return Object.fromEntries(named) as { [K in keyof SubjectIds]?: string };
}
