import { now } from '@/lib/base/clock';
import { countTry, type Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { MailData, MailTemplate } from '@/lib/mail/templates';
import { updateChecks } from '../orders/update-checks';
import { orderMail, subjectsNamed } from './order-mail';
import { queueMail } from './queue-mail';

const perOrder: Limit = { name: 'resend-mail', tries: 10, perSeconds: 3600, blockSeconds: 3600 };

/**
 * Sends a mail of an order again, to the address it went to, with a new link when it had one (M41). Two clicks within a
 * minute are one wish; a mail that still waits is on its way already. Throws Problem `not_found`, `mail_not_needed` or
 * `too_many_requests`.
 */
export async function resendMail(actor: Actor, { mailId }: { mailId: string }): Promise<void> {
  await transaction(async (tx) => {
    const mail = await orderMail(tx, actor, mailId);
    if (mail.state === 'queued') return;
    const { allowed, waitSeconds } = await countTry(perOrder, mail.order.id);
    if (!allowed) {
      throw new Problem('too_many_requests', { params: { minutes: Math.ceil(waitSeconds / 60) } });
    }
    await queueMail(tx, {
      template: mail.template as MailTemplate,
      data: mail.data as MailData<MailTemplate>,
      to: mail.to,
      locale: mail.locale,
      ...subjectsNamed(mail),
      resendOfId: mail.id,
      dedupeKey: `resend:${mail.id}:${Math.floor(now().getTime() / 60_000)}`,
    });
    if (mail.representationId) await updateChecks(tx, mail.order.id, actor);
  });
}
