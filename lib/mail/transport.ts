import { createTransport } from 'nodemailer';
import { env } from '@/lib/base/env';

export interface Message {
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  attachments?: { filename: string; content: Uint8Array; contentType: string }[];
}

/**
 * How long the mail server may be silent, in milliseconds, before we give up and try again later: a mail that hangs
 * keeps a worker from all others. RFC 5321 section 4.5.3.2 would allow more; SMTP_URL may say otherwise in its query.
 */
const patience = { connectionTimeout: '15000', greetingTimeout: '15000', socketTimeout: '60000' };

function serverAddress(): string {
  const url = new URL(env().SMTP_URL);
  for (const [name, millis] of Object.entries(patience)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, millis);
  }
  return url.href;
}

/** The server will never take this message: the address or the message itself is refused (SMTP 5xx). */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

/**
 * Hands one message to the mail server. Throws {@link MailRefused} when it says no for good; any other error means
 * "try again later". The same message keeps its Message-ID, so that a server that saw it before can tell.
 */
export async function send(message: Message): Promise<void> {
  const transport = createTransport(serverAddress(), { from: env().MAIL_FROM });
  try {
    await transport.sendMail({
      messageId: `<${message.messageId}>`,
      to: message.to,
      subject: message.subject,
      text: message.text,
      html: message.html,
      headers: { 'Content-Language': message.language, 'Auto-Submitted': 'auto-generated' },
      attachments: message.attachments?.map((file) => ({ ...file, content: Buffer.from(file.content) })),
      // When it cannot be delivered we want to hear so, with the head of the message alone (RFC 3461).
      dsn: { envid: message.messageId, ret: 'HDRS', notify: 'FAILURE' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    if (isRefusal(error)) throw new MailRefused(error.message, { cause: error });
    throw error;
  } finally {
    transport.close();
  }
}

/** A no to our sign-in or at the door is about us, not about this message: that is tried again. */
const aboutMessage = new Set(['EENVELOPE', 'EMESSAGE']);

const isRefusal = (error: unknown): error is Error & { responseCode: number; code: string } =>
  error instanceof Error &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500 &&
  'code' in error &&
  aboutMessage.has(String(error.code));
