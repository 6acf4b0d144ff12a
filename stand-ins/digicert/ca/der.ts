/** The little DER that no library of ours writes: what stands in a qcStatements extension (X.690). */

function length(size: number): number[] {
  if (size < 0x80) return [size];
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

const tagged = (tag: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([tag, ...length(content.length)]), content]);

/** SEQUENCE of parts that are DER already. */
export const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));

export const printable = (text: string): Buffer => tagged(0x13, Buffer.from(text, 'ascii'));

export const ia5 = (text: string): Buffer => tagged(0x16, Buffer.from(text, 'ascii'));

/** An object identifier from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...others].flatMap(base128)));
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift(0x80 | (rest & 0x7f));
  }
  return bytes;
}
