import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/**
 * A WOFF 1.0 file (W3C Recommendation, 2012) as the TrueType font that is in it. Drawing from the packed file would
 * unpack its tables again for every letter.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('not a WOFF 1.0 file');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  writeSearch(directory, count);
  let offset = directory.length;
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = woff.subarray(HEADER + ENTRY * index, HEADER + ENTRY * (index + 1));
    const table = tableOf(woff, entry);
    const at = 12 + 16 * index;
    entry.copy(directory, at, 0, 4);
    directory.writeUInt32BE(entry.readUInt32BE(16), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([directory, ...tables]);
}

/** Number of tables, and the three numbers that a binary search begins with. */
function writeSearch(directory: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  const range = 16 * 2 ** power;
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(range, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * count - range, 10);
}

function tableOf(woff: Buffer, entry: Buffer): Buffer {
  const offset = entry.readUInt32BE(4);
  const packed = entry.readUInt32BE(8);
  const whole = entry.readUInt32BE(12);
  const bytes = woff.subarray(offset, offset + packed);
  return packed < whole ? inflateSync(bytes, { maxOutputLength: whole }) : bytes;
}
