import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { JsonFile } from '../shared/json-file';

/** One accepted message in the index. The message itself is a raw `.eml` file beside it. */
export interface StoredMessage {
  id: string;
  receivedAt: string;
  /** Sender and recipients of the envelope: who really got it. */
  envelope: { from: string; to: string[] };
  from: string;
  to: string[];
  subject: string;
  size: number;
  attachments: number;
}

/** All mail that was accepted, as files that outlive a restart. The same message accepted twice is kept twice. */
export class MessageStore {
  private readonly index: JsonFile<{ last: number; messages: StoredMessage[] }>;
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'mailbox');
    mkdirSync(this.folder, { recursive: true });
    this.index = new JsonFile(join(dataDir, 'mailbox.json'), { last: 0, messages: [] });
  }

  /** Keeps the raw message: first the file, then its place in the index. */
  async add(raw: Buffer, envelope: StoredMessage['envelope']): Promise<StoredMessage> {
    const email = await PostalMime.parse(raw);
    const { data } = this.index;
    data.last += 1;
    const id = String(data.last).padStart(6, '0');
    const message: StoredMessage = {
      id,
      receivedAt: new Date().toISOString(),
      envelope,
      from: written(email.from ? [email.from] : []).join(', '),
      to: written(email.to ?? []),
      subject: email.subject ?? '',
      size: raw.length,
      attachments: email.attachments.length,
    };
    writeFileSync(`${this.path(id)}.new`, raw);
    renameSync(`${this.path(id)}.new`, this.path(id));
    data.messages.push(message);
    this.index.save();
    return message;
  }

  /** Newest first. `to` and `subject` match on a part, whatever the case. */
  list(filter: { to?: string; subject?: string } = {}): StoredMessage[] {
    return this.index.data.messages
      .filter(
        (message) =>
          [...message.envelope.to, ...message.to].some((address) => has(address, filter.to)) &&
          has(message.subject, filter.subject),
      )
      .toReversed();
  }

  find(id: string): StoredMessage | undefined {
    return this.index.data.messages.find((message) => message.id === id);
  }

  raw(message: StoredMessage): Buffer {
    return readFileSync(this.path(message.id));
  }

  parse(message: StoredMessage): Promise<Email> {
    return PostalMime.parse(this.raw(message));
  }

  /** Throws all mail away. Numbers are not used again. */
  clear(): void {
    const { data } = this.index;
    const gone = data.messages;
    data.messages = [];
    this.index.save();
    for (const { id } of gone) rmSync(this.path(id), { force: true });
  }

  private path(id: string): string {
    return join(this.folder, `${id}.eml`);
  }
}

/** `Name <address>`, with groups taken apart. */
export function written(addresses: Address[]): string[] {
  return addresses.flatMap((address) =>
    address.group
      ? written(address.group)
      : [address.name ? `${address.name} <${address.address}>` : address.address],
  );
}

function has(text: string, part: string | undefined): boolean {
  return part === undefined || text.toLowerCase().includes(part.toLowerCase());
}
