import { createHash, timingSafeEqual } from 'node:crypto';
import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { log } from '@/lib/base/log';
import { transaction } from '@/lib/db/transaction';
import { Problem } from '@/lib/domain/problem';
import { readDeliveryReport } from '@/lib/mail/delivery-report';
import { tellUndelivered } from './tell-undelivered';

/**
 * Takes the report that a mail could not be delivered, as the mail server hands it on (RFC 3464), and finds the mail by
 * its Message-ID. The same report twice changes nothing more; reports of delay, and of mail that is not ours, are passed
 * over. Throws Problem `forbidden` for a wrong key and `invalid_input` for what is no report.
 */
export async function receiveBounce(key: string | null, message: string): Promise<void> {
  if (!isOurKey(key)) throw new Problem('forbidden');
  const failure = await readDeliveryReport(message);
  if (failure === undefined) throw new Problem('invalid_input');
  if (failure === null) return;
  const { messageId, status, diagnostic } = failure;
  const why = [status, diagnostic].filter(Boolean).join(' ');
  await transaction(async (tx) => {
    const mail = await tx.mail.findUnique({ where: { messageId } });
    if (!mail) return;
    const at = now();
    const { count } = await tx.mail.updateMany({
      where: { id: mail.id, state: { in: ['queued', 'sent'] } },
      data: { state: 'bounced', bouncedAt: at, sentAt: mail.sentAt ?? at, lastError: why, takenAt: null },
    });
    if (count !== 1) return;
    await tellUndelivered(tx, mail, why);
    log.warn('mail_bounced', { mailId: mail.id, template: mail.template, status });
  });
}

/** Compared in constant time, also when the lengths differ; without a secret of ours nobody has the right key. */
function isOurKey(given: string | null): boolean {
  const secret = env().MAIL_BOUNCE_SECRET ?? '';
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given ?? ''), digest(secret)) && secret.length > 0;
}
