import { z } from 'zod';
import { now } from '@/lib/base/clock';
import { log } from '@/lib/base/log';
import { type Db, db, type Tx } from '@/lib/db/client';
import type { Mail } from '@/lib/db/generated/client';
import type { MailUpdateManyMutationInput } from '@/lib/db/generated/models';
import { transaction } from '@/lib/db/transaction';
import { linkSubject } from '@/lib/domain/account/link';
import { renderMail } from '@/lib/mail/render';
import { type MailData, type MailTemplate, templates } from '@/lib/mail/templates';
import { MailRefused, send } from '@/lib/mail/transport';
import { appointmentFiles } from '../appointments/appointment-file';
import { invoiceAttachments } from '../billing/invoice-file';
import { certificateZip } from '../certificates/certificate-zip';
import { shareAddress } from '../follow/share-address';
import { issueLink, linkAddress } from '../links/issue-link';
import { quoteForMail } from '../quotes/quote-file';
import { mailLinkToken } from './mail-link-token';
import { tellUndelivered } from './tell-undelivered';

/** A worker that has had a mail in hand for longer has died: the mail server is never waited for so long. */
const inHandMinutes = 10;

/**
 * Sends one mail of the ledger. Sent mails are left alone, and so is one that another worker has in hand, so that the
 * job may run any number of times, also at once. A refusal for good ends in the ledger; anything else is thrown for the
 * worker to try again later. What the mail server took before it fell silent comes again under the same Message-ID and
 * with the same link, as RFC 5321 section 4.5.4.2 prefers to losing it.
 */
export async function sendMail(mailId: string): Promise<void> {
  if (!(await takeInHand(mailId))) return;
  const mail = await db().mail.findUniqueOrThrow({ where: { id: mailId } });
  try {
    await deliver(mail, mail.template as MailTemplate);
    await letGo(db(), mailId, { state: 'sent', sentAt: now(), lastError: null });
  } catch (error) {
    const lastError = error instanceof Error ? error.message : String(error);
    const failed = { attempts: { increment: 1 }, lastError };
    if (!(error instanceof MailRefused)) {
      await letGo(db(), mailId, failed);
      throw error;
    }
    await transaction(async (tx) => {
      const refusedNow = await letGo(tx, mailId, { ...failed, state: 'refused' });
      if (refusedNow) await tellUndelivered(tx, mail, lastError);
    });
    log.warn('mail_refused', { mailId, template: mail.template });
  }
}

async function takeInHand(id: string): Promise<boolean> {
  const at = now();
  const lost = new Date(at.getTime() - inHandMinutes * 60_000);
  const { count } = await db().mail.updateMany({
    where: { id, state: 'queued', OR: [{ takenAt: null }, { takenAt: { lt: lost } }] },
    data: { takenAt: at },
  });
  return count === 1;
}

/** A mail that came back before its sending was written down stays what it is: bounced. */
async function letGo(client: Db | Tx, id: string, data: MailUpdateManyMutationInput): Promise<boolean> {
  const { count } = await client.mail.updateMany({
    where: { id, state: 'queued' },
    data: { ...data, takenAt: null },
  });
  return count === 1;
}

async function deliver(mail: Mail, template: MailTemplate): Promise<void> {
  const quote = templates[template].quote ? await quoteForMail(quoted.parse(mail.data).quoteId) : undefined;
  const { subject, text, html } = renderMail(
    template,
    mail.locale,
    mail.data as MailData<MailTemplate>,
    quote ? quote.address : await personalLink(mail, template),
  );
  await send({
    messageId: mail.messageId,
    to: mail.to,
    subject,
    text,
    html,
    language: mail.locale,
    attachments: quote ? quote.attachments : await attachmentsOf(mail, template),
  });
}

/** What goes along. A mail that was queued before invoices were made has none. */
async function attachmentsOf(mail: Mail, template: MailTemplate) {
  const { attachCertificate, attachInvoice, attachAppointment } = templates[template];
  if (attachAppointment) return appointmentFiles(mail);
  const { invoiceId, certificateId } = attached.parse(mail.data);
  if (attachCertificate && mail.orderId) return [await certificateZip(mail.orderId, certificateId)];
  return attachInvoice && invoiceId ? invoiceAttachments(invoiceId) : undefined;
}

const quoted = z.looseObject({ quoteId: z.uuid() });
const attached = z.looseObject({ invoiceId: z.uuid().optional(), certificateId: z.uuid().optional() });
const shared = z.looseObject({ linkId: z.uuid() });

async function personalLink(mail: Mail, template: MailTemplate): Promise<string | undefined> {
  if (templates[template].share) return shareAddress(shared.parse(mail.data).linkId);
  const purpose = templates[template].link;
  if (!purpose) return undefined;
  const token = mailLinkToken(mail.id);
  const { to: email, locale } = mail;
  const subject = linkSubject(purpose, mail);
  await transaction((tx) => issueLink(tx, { purpose, ...subject, email, locale, now: now(), token }));
  return linkAddress(token);
}
