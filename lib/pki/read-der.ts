import type { Bytes } from './bytes';

/** One element of a DER structure; `content` and `der` are views on the input, not copies. */
export interface DerNode {
  tag: number;
  content: Bytes;
  /** The element with its header. */
  der: Bytes;
}

/** The input is not the DER expected; `offset` counts bytes from the start of what was being read. */
export class DerError extends Error {
  constructor(readonly offset: number) {
    super(`not the expected DER at byte ${offset}`);
  }
}

interface Span {
  tag: number;
  from: number;
  to: number;
}

const deepest = 50;
const mostElements = 10_000;

function spanAt(bytes: Bytes, at: number, end: number): Span {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (at + 2 > end || tag === undefined || first === undefined) throw new DerError(at);
  if ((tag & 0x1f) === 0x1f) throw new DerError(at);
  if (first < 0x80) return within({ tag, from: at + 2, to: at + 2 + first }, at, end);
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4 || at + 2 + octets > end) throw new DerError(at);
  const length = bytes.subarray(at + 2, at + 2 + octets).reduce((total, octet) => total * 256 + octet, 0);
  if (length < 0x80 || length < 256 ** (octets - 1)) throw new DerError(at);
  return within({ tag, from: at + 2 + octets, to: at + 2 + octets + length }, at, end);
}

function within(span: Span, at: number, end: number): Span {
  if (span.to > end) throw new DerError(at);
  return span;
}

function nodeAt(bytes: Bytes, at: number): DerNode {
  const { tag, from, to } = spanAt(bytes, at, bytes.length);
  return { tag, content: bytes.subarray(from, to), der: bytes.subarray(at, to) };
}

/** Reads one element that fills the input exactly. Throws DerError. */
export function readDer(bytes: Bytes): DerNode {
  const node = nodeAt(bytes, 0);
  if (node.der.length !== bytes.length) throw new DerError(node.der.length);
  return node;
}

/** The elements directly inside a constructed element. Throws DerError. */
export function readChildren(node: DerNode): DerNode[] {
  const children: DerNode[] = [];
  for (let at = 0; at < node.content.length; ) {
    const child = nodeAt(node.content, at);
    children.push(child);
    at += child.der.length;
  }
  return children;
}

/** The children of an element whose tag must be the one given (SEQUENCE unless said). Throws DerError. */
export function readParts(node: DerNode | undefined, tag = 0x30): DerNode[] {
  if (node?.tag !== tag) throw new DerError(0);
  return readChildren(node);
}

/** The content octets of an element whose tag must be the one given. Throws DerError. */
export function readContent(node: DerNode | undefined, tag: number): Bytes {
  if (node?.tag !== tag) throw new DerError(0);
  return node.content;
}

/** A non-negative INTEGER below 2^48. Throws DerError. */
export function readInteger(node: DerNode | undefined): number {
  const octets = readContent(node, 0x02);
  if (octets.length === 0 || octets.length > 7 || (octets[0] ?? 0) & 0x80) throw new DerError(0);
  return octets.reduce((total, octet) => total * 256 + octet, 0);
}

/** The dotted form of an OBJECT IDENTIFIER. Throws DerError. */
export function readOid(node: DerNode | undefined): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of readContent(node, 0x06)) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet & 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [head = 0, ...rest] = arcs;
  const first = Math.min(2, Math.floor(head / 40));
  return [first, head - first * 40, ...rest].join('.');
}

/**
 * Where a structure stops being DER: nested too deep, too many elements, indefinite or overlong lengths,
 * bytes missing or left over. Undefined when it is sound. Linear in the input, without recursion: it runs
 * before any library sees a file from outside.
 */
export function findDerFault(bytes: Bytes): number | undefined {
  const ends = [bytes.length];
  let at = 0;
  for (let elements = 0; ; elements++) {
    while (ends.length > 1 && ends.at(-1) === at) ends.pop();
    if (elements > 0 && ends.length === 1) return at === bytes.length ? undefined : at;
    if (elements === mostElements || ends.length > deepest) return at;
    try {
      const span = spanAt(bytes, at, ends.at(-1) ?? 0);
      if (span.tag & 0x20) ends.push(span.to);
      at = span.tag & 0x20 ? span.from : span.to;
    } catch (error) {
      return error instanceof DerError ? error.offset : at;
    }
  }
}
