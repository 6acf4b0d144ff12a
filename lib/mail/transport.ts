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

/** The server will never take this message: the address or the message itself is refused (SMTP 5xx). */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

/**
 * Hands one message to the mail server. Throws {@link MailRefused} when it says no for good; any other error means
 * "try again later". The same message keeps its Message-ID, so that a server that saw it before can tell.
 */
export async function send(message: Message): Promise<void> {
  const transport = createTransport(env().SMTP_URL, { from: env().MAIL_FROM });
  try {
    await transport.sendMail({
      messageId: `<${message.messageId}>`,
      to: message.to,
      subject: message.subject,
      text: message.text,
      html: message.html,
      headers: { 'Content-Language': message.language, 'Auto-Submitted': 'auto-generated' },
      attachments: message.attachments?.map((file) => ({ ...file, content: Buffer.from(file.content) })),
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

const isRefusal = (error: unknown): error is Error & { responseCode: number } =>
  error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500;
