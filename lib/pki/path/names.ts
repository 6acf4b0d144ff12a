import { type Bytes, toHex } from '../bytes';
import { DerError, type DerNode, readChildren, readContent, readOid, readParts } from '../read-der';

/** A distinguished name, with what is needed to compare it (RFC 5280 section 7.1). */
export interface DistinguishedName {
  /** As it stands in the certificate. */
  der: Bytes;
  /** One comparable text per relative name, in order: equal texts are equal relative names. */
  relativeNames: string[];
  /** The addresses in emailAddress attributes (PKCS #9), as written. */
  emailAddresses: string[];
}

const emailAddress = '1.2.840.113549.1.9.1';
const decoders: Record<number, (content: Bytes) => string> = {
  12: decode('utf-8'),
  19: latin1,
  20: latin1,
  22: latin1,
  26: latin1,
  28: utf32be,
  30: decode('utf-16be'),
};

function decode(encoding: string): (content: Bytes) => string {
  return (content) => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content);
    } catch {
      throw new DerError(0);
    }
  };
}

/** One character a byte: what PrintableString, IA5String and, in practice, TeletexString hold. */
export function latin1(content: Bytes): string {
  let text = '';
  for (const byte of content) text += String.fromCharCode(byte);
  return text;
}

function utf32be(content: Bytes): string {
  if (content.length % 4 !== 0) throw new DerError(0);
  let text = '';
  for (let at = 0; at < content.length; at += 4) {
    const point = content.subarray(at, at + 4).reduce((total, byte) => total * 256 + byte, 0);
    if (point > 0x10ffff) throw new DerError(at);
    text += String.fromCodePoint(point);
  }
  return text;
}

/** Letter case, outer blanks and runs of blanks do not count, nor does the kind of string (RFC 4518 section 2). */
function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function comparableValue({ tag, content, der }: DerNode): string {
  const read = decoders[tag];
  return read ? `=${foldText(read(content))}` : `#${toHex(der)}`;
}

function readAttribute(node: DerNode): [type: string, value: DerNode] {
  const [type, value, ...more] = readParts(node);
  if (!value || more.length > 0) throw new DerError(0);
  return [readOid(type), value];
}

function readRelativeName(node: DerNode): [type: string, value: DerNode][] {
  const attributes = readParts(node, 0x31).map(readAttribute);
  if (attributes.length === 0) throw new DerError(0);
  return attributes;
}

/** Reads a Name (RFC 5280 section 4.1.2.4). Throws DerError. */
export function readDistinguishedName(node: DerNode | undefined): DistinguishedName {
  const relative = readParts(node).map(readRelativeName);
  return {
    der: node?.der ?? new Uint8Array(0),
    relativeNames: relative.map((attributes) =>
      JSON.stringify(attributes.map(([type, value]) => type + comparableValue(value)).toSorted()),
    ),
    emailAddresses: relative
      .flat()
      .filter(([type]) => type === emailAddress)
      .map(([, value]) => latin1(readContent(value, 0x16))),
  };
}

/** Whether two names are the same name, however they are written. */
export function sameName(a: DistinguishedName, b: DistinguishedName): boolean {
  return nameKey(a) === nameKey(b);
}

/** A text that two names share when, and only when, they are the same name. */
export function nameKey({ relativeNames }: DistinguishedName): string {
  return relativeNames.join('\n');
}

/** Whether `name` lies in the subtree of `base`: begins with all of its relative names. */
export function isWithinName(name: DistinguishedName, base: DistinguishedName): boolean {
  return base.relativeNames.every((relative, index) => relative === name.relativeNames[index]);
}

/** Whether a name has no parts at all. */
export function isEmptyName({ relativeNames }: DistinguishedName): boolean {
  return relativeNames.length === 0;
}

/** Reads a Name from the content of a constructed element. Throws DerError. */
export function readNameIn(node: DerNode): DistinguishedName {
  const [name, ...more] = readChildren(node);
  if (more.length > 0) throw new DerError(0);
  return readDistinguishedName(name);
}
