import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Bytes } from '@/lib/pki/bytes';
import { scanPem } from '@/lib/pki/pem';
import { readCertificates } from '@/lib/pki/read-certificates';
import { WrongUse } from './options';

/** CRLs of a large authority come near this; certificates never do. */
const mostBytes = 32 * 1024 * 1024;

/** Reads a file, or standard input for `-`. Throws WrongUse when it is not there, no file, or far too large. */
export async function readBytes(path: string): Promise<Bytes> {
  try {
    if (path === '-') return new Uint8Array(await buffer(process.stdin));
    const { size } = await stat(path);
    if (size > mostBytes) throw new WrongUse(`${path} is larger than 32 MB.`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The DER objects of PEM or DER files; a .p7b gives its certificates. Throws WrongUse when a file holds none. */
export async function readObjects(paths: readonly string[]): Promise<Bytes[]> {
  const files = await Promise.all(paths.map(async (path) => objectsIn(await readBytes(path), path)));
  return files.flat();
}

function objectsIn(bytes: Bytes, path: string): Bytes[] {
  const bundle = readCertificates(bytes);
  if (bundle.ok) return bundle.certificates;
  if (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80) return [bytes];
  const scan = scanPem(new TextDecoder().decode(bytes));
  if (!scan.ok) throw new WrongUse(`${path} is neither PEM nor DER.`);
  return scan.blocks.map(({ der }) => der);
}
