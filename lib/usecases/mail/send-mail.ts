import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import type { Mail } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { linkSubject } from '@/lib/domain/account/link';
import { renderMail } from '@/lib/mail/render';
import { type MailData, type MailTemplate, templates } from '@/lib/mail/templates';
import { MailRefused, send } from '@/lib/mail/transport';
import { appointmentFiles } from '../appointments/appointment-file';
import { invoiceAttachments } from '../billing/invoice-file';
import { certificateZip } from '../certificates/certificate-zip';
import { issueLink, linkAddress } from '../links/issue-link';
import { quoteForMail } from '../quotes/quote-file';

/**
 * The token of a mail's link, derived from the mail: a retried mail carries the very same link as the first try,
 * which may have arrived after all, and still no token is stored anywhere.
 */
const tokenOf = (mail: Mail) =>
  createHmac('sha256', env().AUTH_SECRET).update(`mail-link:${mail.id}`).digest('base64url');

/**
 * Sends one mail of the ledger. Sent mails are left alone, so the job may run any number of times. A refusal for good
 * ends in the ledger; anything else is thrown for the worker to try again later.
 */
export async function sendMail(mailId: string): Promise<void> {
  const mail = await db().mail.findUnique({ where: { id: mailId } });
  if (mail?.state !== 'queued') return;
  try {
    await deliver(mail, mail.template as MailTemplate);
    await db().mail.update({
      where: { id: mailId },
      data: { state: 'sent', sentAt: now(), lastError: null },
    });
  } catch (error) {
    const refused = error instanceof MailRefused;
    await db().mail.update({
      where: { id: mailId },
      data: {
        state: refused ? 'refused' : 'queued',
        attempts: { increment: 1 },
        lastError: error instanceof Error ? error.message : String(error),
      },
    });
    if (!refused) throw error;
    log.warn('mail_refused', { mailId, template: mail.template });
  }
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
  if (attachCertificate && mail.orderId) return [await certificateZip(mail.orderId)];
  const { invoiceId } = invoiceOf.parse(mail.data);
  return attachInvoice && invoiceId ? invoiceAttachments(invoiceId) : undefined;
}

const quoted = z.looseObject({ quoteId: z.uuid() });
const invoiceOf = z.looseObject({ invoiceId: z.uuid().optional() });

async function personalLink(mail: Mail, template: MailTemplate): Promise<string | undefined> {
  const purpose = templates[template].link;
  if (!purpose) return undefined;
  const token = tokenOf(mail);
  const { to: email, locale } = mail;
  const subject = linkSubject(purpose, mail);
  await transaction((tx) => issueLink(tx, { purpose, ...subject, email, locale, now: now(), token }));
  return linkAddress(token);
}
