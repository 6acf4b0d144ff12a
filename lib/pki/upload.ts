import type { Bytes } from './bytes';
import { type PemBlock, type PemFault, scanPem } from './pem';
import { type ObjectKind, recognise } from './recognise';

/** The largest file or text looked at: a request or a whole chain is a few kilobytes. */
export const largestUpload = 64 * 1024;

/** Found whatever became of the dashes round it. */
const privateKeyLabel = /BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY/;

export interface UploadedObject {
  kind: ObjectKind;
  der: Bytes;
}

/** Why nothing could be taken from what someone pasted or uploaded. */
export type UploadFault =
  | PemFault
  | { code: 'empty' }
  | { code: 'too_large'; maximum: number }
  | { code: 'private_key_included' };

export type Upload = { ok: true; objects: UploadedObject[] } | { ok: false; fault: UploadFault };

/**
 * Opens a pasted text or an uploaded file: PEM, bare base64 or DER, in UTF-8 or UTF-16. Names every object in it.
 * Anything with a private key in it is refused whole, before a byte of the key is decoded.
 * Never throws; time and memory grow linearly and stop at `largestUpload`.
 */
export function openUpload(input: string | Bytes): Upload {
  if (input.length > largestUpload) {
    return { ok: false, fault: { code: 'too_large', maximum: largestUpload } };
  }
  if (typeof input === 'string') return openText(input);
  return isDer(input) ? named([{ label: '', der: input }]) : openText(textOf(input));
}

/** A SEQUENCE of 128 bytes or more; text that starts with the same character goes on with ASCII. */
function isDer(bytes: Bytes): boolean {
  return bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80;
}

function textOf(bytes: Bytes): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function openText(raw: string): Upload {
  // UTF-16 that was read as UTF-8 has a NUL beside every character.
  const text = raw.replaceAll('\0', '');
  if (text.trim() === '') return { ok: false, fault: { code: 'empty' } };
  if (privateKeyLabel.test(text)) return { ok: false, fault: { code: 'private_key_included' } };
  const scan = scanPem(text);
  return scan.ok ? named(scan.blocks) : scan;
}

function named(blocks: PemBlock[]): Upload {
  const objects = blocks.map(({ label, der }) => ({ kind: recognise(label, der), der }));
  const secret = objects.some(({ kind }) => kind === 'private_key');
  return secret ? { ok: false, fault: { code: 'private_key_included' } } : { ok: true, objects };
}
