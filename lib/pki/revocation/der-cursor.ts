import type { Bytes } from '../bytes';
import { DerError } from '../read-der';

/**
 * Walks over the elements of a stretch of DER without making an object for each: lists of revoked certificates have
 * hundreds of thousands. After `next()`, `tag` is the tag and `from` to `to` the content of the element.
 */
export class DerCursor {
  tag = 0;
  from = 0;
  to = 0;
  #at: number;
  #end: number;

  constructor(
    readonly bytes: Bytes,
    from = 0,
    to = bytes.length,
  ) {
    this.#at = from;
    this.#end = to;
  }

  /** Goes on with another stretch of the same bytes. */
  enter(from: number, to: number): this {
    this.#at = from;
    this.#end = to;
    return this;
  }

  /** Whether the stretch has come to its end. */
  get done(): boolean {
    return this.#at >= this.#end;
  }

  /** Moves to the next element; false at the end of the stretch. Throws DerError. */
  next(): boolean {
    const at = this.#at;
    if (at >= this.#end) return false;
    this.tag = this.bytes[at] ?? 0;
    const length = this.#length(at);
    this.to = this.from + length;
    if (this.to > this.#end || (this.tag & 0x1f) === 0x1f) throw new DerError(at);
    this.#at = this.to;
    return true;
  }

  /** Moves to the next element, which must be there with this tag. Throws DerError. */
  expect(tag: number): void {
    if (!this.next() || this.tag !== tag) throw new DerError(this.from);
  }

  /** The content of the element, as a view. */
  get content(): Bytes {
    return this.bytes.subarray(this.from, this.to);
  }

  /** Definite and as short as can be, as DER asks (X.690 section 10.1); sets `from`. */
  #length(at: number): number {
    const first = this.bytes[at + 1] ?? 0x80;
    const octets = first < 0x80 ? 0 : first & 0x7f;
    this.from = at + 2 + octets;
    if (this.from > this.#end || octets > 4 || first === 0x80) throw new DerError(at);
    if (octets === 0) return first;
    let length = 0;
    for (let index = at + 2; index < this.from; index++) length = length * 256 + (this.bytes[index] ?? 0);
    if (length < 0x80 || length < 256 ** (octets - 1)) throw new DerError(at);
    return length;
  }
}
