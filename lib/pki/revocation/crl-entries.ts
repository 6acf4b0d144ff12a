import { type Bytes, equalBytes } from '../bytes';
import { DerError, type DerNode } from '../read-der';
import { DerCursor } from './der-cursor';

/** A stretch of bytes by its ends. */
interface Stretch {
  from: number;
  to: number;
}

/** Extensions of an entry by the last arc of their identifier, all under 2.5.29 (RFC 5280 section 5.3). */
const entryExtensions = { reasonCode: 21, invalidityDate: 24, certificateIssuer: 29 } as const;
type EntryExtension = keyof typeof entryExtensions;

/**
 * Goes through the entries of a CRL in place: after `next()` the properties tell where the parts of one entry lie.
 * Every entry is checked for its form, none is unpacked.
 */
export class EntryCursor {
  readonly serial: Stretch = { from: 0, to: 0 };
  readonly date: Stretch & { tag: number } = { tag: 0, from: 0, to: 0 };
  /** Where the values of the known extensions lie; empty when the entry lacks one. */
  readonly values: Record<EntryExtension, Stretch> = {
    reasonCode: { from: 0, to: 0 },
    invalidityDate: { from: 0, to: 0 },
    certificateIssuer: { from: 0, to: 0 },
  };
  /** The value of the last certificate issuer met: it goes for the entries after it too. */
  readonly issuer: Stretch = { from: 0, to: 0 };
  hasExtensions = false;
  unknownCritical = false;
  readonly #entries: DerCursor;
  readonly #fields: DerCursor;
  readonly #extensions: DerCursor;

  constructor(readonly bytes: Bytes) {
    this.#entries = new DerCursor(bytes);
    this.#fields = new DerCursor(bytes);
    this.#extensions = new DerCursor(bytes);
  }

  /** Moves to the next entry; false at the end. Throws DerError. */
  next(): boolean {
    if (this.#entries.done) return false;
    this.#entries.expect(0x30);
    const fields = this.#fields.enter(this.#entries.from, this.#entries.to);
    fields.expect(0x02);
    copy(this.serial, fields);
    fields.next();
    this.date.tag = fields.tag;
    copy(this.date, fields);
    if (!this.#hasFormOfTime()) throw new DerError(fields.from);
    this.#readExtensions(fields);
    return true;
  }

  /** The element in a stretch that holds the value of an extension; undefined when empty. Throws DerError. */
  element({ from, to }: Stretch): DerNode | undefined {
    if (from === to) return undefined;
    const cursor = new DerCursor(this.bytes, from, to);
    cursor.next();
    if (!cursor.done) throw new DerError(from);
    return { tag: cursor.tag, content: cursor.content, der: this.bytes.subarray(from, to) };
  }

  #hasFormOfTime(): boolean {
    const { tag, from, to } = this.date;
    const digits = tag === 0x17 ? 12 : 14;
    if ((tag !== 0x17 && tag !== 0x18) || to - from !== digits + 1 || this.bytes[to - 1] !== 0x5a)
      return false;
    for (let at = from; at < from + digits; at++) {
      const octet = this.bytes[at] ?? 0;
      if (octet < 0x30 || octet > 0x39) return false;
    }
    return true;
  }

  #readExtensions(fields: DerCursor): void {
    this.hasExtensions = !fields.done;
    this.unknownCritical = false;
    for (const name in this.values) clear(this.values[name as EntryExtension]);
    if (fields.done) return;
    fields.expect(0x30);
    const extensions = this.#extensions.enter(fields.from, fields.to);
    // An empty list is against RFC 5280 section 5.1; some CRL writers leave one where an entry has no reason.
    if (!fields.done) throw new DerError(fields.from);
    while (extensions.next()) this.#readExtension(extensions, fields);
    if (this.values.certificateIssuer.to > 0) copy(this.issuer, this.values.certificateIssuer);
  }

  #readExtension({ tag, from, to }: DerCursor, parts: DerCursor): void {
    if (tag !== 0x30) throw new DerError(from);
    parts.enter(from, to).expect(0x06);
    const name = this.#nameAt(parts.from, parts.to);
    parts.next();
    const marked = parts.tag === 0x01;
    if (marked && parts.to - parts.from !== 1) throw new DerError(parts.from);
    const critical = marked && this.bytes[parts.from] !== 0;
    if (marked) parts.next();
    if (parts.tag !== 0x04 || !parts.done) throw new DerError(parts.from);
    if (!name) this.unknownCritical ||= critical;
    else if (this.values[name].to > 0) throw new DerError(from);
    else copy(this.values[name], parts);
  }

  #nameAt(from: number, to: number): EntryExtension | undefined {
    const { bytes } = this;
    if (to - from !== 3 || bytes[from] !== 0x55 || bytes[from + 1] !== 0x1d) return undefined;
    for (const name in entryExtensions) {
      if (entryExtensions[name as EntryExtension] === bytes[from + 2]) return name as EntryExtension;
    }
    return undefined;
  }
}

function copy(stretch: Stretch, { from, to }: Stretch): void {
  stretch.from = from;
  stretch.to = to;
}

function clear(stretch: Stretch): void {
  stretch.from = 0;
  stretch.to = 0;
}

/** Whether the entry that the cursor is at has this serial number, by the octets of the INTEGER. */
export function hasSerial({ bytes, serial }: EntryCursor, wanted: Bytes): boolean {
  return (
    serial.to - serial.from === wanted.length && equalBytes(bytes.subarray(serial.from, serial.to), wanted)
  );
}
