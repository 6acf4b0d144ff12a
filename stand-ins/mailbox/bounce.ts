import { join } from 'node:path';
import { Outbox } from '../shared/outbox';
import type { MessageStore, StoredMessage } from './store';

/** Where the mail server hands on what came back, and with which secret. */
export interface BounceAddress {
  readonly url: string;
  readonly secret: string;
}

/** Gives accepted mail back to its sender, as the receiving side of a mail server does: a report per RFC 3464. */
export class Bouncer {
  private readonly outbox: Outbox | undefined;

  constructor(
    private readonly store: MessageStore,
    private readonly address: BounceAddress | undefined,
    dataDir: string,
  ) {
    this.outbox = address
      ? new Outbox({
          path: join(dataDir, 'mailbox-outbox.json'),
          headers: () => ({ 'x-mail-key': address.secret }),
        })
      : undefined;
  }

  /** True when it is known where to hand on what comes back. */
  get isPossible(): boolean {
    return this.outbox !== undefined;
  }

  /** Gives a message back in its own time; where nobody is told, it is only gone. */
  bounceSoon(message: StoredMessage): void {
    if (!this.address || !this.outbox) return;
    const body = reportOf(message, this.store.raw(message).toString('latin1'));
    this.outbox.add({ kind: 'bounce', url: this.address.url, contentType: 'message/rfc822', body });
  }

  /** Gives a message back, now. */
  async bounce(message: StoredMessage): Promise<void> {
    this.bounceSoon(message);
    await this.outbox?.flush();
  }

  async close(): Promise<void> {
    await this.outbox?.close();
  }
}

/** The report: words for people, facts for machines, and the head of the message (RFC 3464, RFC 6522). */
function reportOf({ id, envelope }: StoredMessage, raw: string): string {
  const boundary = `report-${id}`;
  const head = raw.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const to = envelope.to[0] ?? '';
  const part = (type: string, body: string) => `--${boundary}\nContent-Type: ${type}\n\n${body}\n`;
  const facts = [
    'Reporting-MTA: dns; mailbox.stand-in',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; 550 5.1.1 <${to}>: there is no such mailbox`,
    '',
  ];
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mailbox.stand-in>',
    `To: <${envelope.from}>`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <bounce-${id}-${Date.now()}@mailbox.stand-in>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    part('text/plain; charset=us-ascii', `Your message to ${to} could not be delivered.`),
    part('message/delivery-status', facts.join('\n')),
    part('text/rfc822-headers', `${head}\n`),
    `--${boundary}--`,
    '',
  ]
    .join('\n')
    .replace(/\r?\n/g, '\r\n');
}
