import { bad, type Checked, good } from '../checked';
import { safeFileName } from './file-name';
import { UPLOAD_MAX_BYTES, type UploadType, uploadTypes } from './kinds';
import { scanJpeg, scanPng } from './scan-image';
import { scanPdf } from './scan-pdf';

/** Why a file is not taken; worded under `field.<code>`. */
type UploadProblem =
  | 'file_empty'
  | 'file_too_large'
  | 'file_type_not_taken'
  | 'file_type_differs'
  | 'file_unreadable'
  | 'file_encrypted'
  | 'file_has_script'
  | 'file_has_more'
  | 'file_infected';

interface GoodUpload {
  readonly contentType: UploadType;
  /** Safe to show and to save under. */
  readonly fileName: string;
}

/** The test file of the antivirus industry (eicar.org), in two parts so that this file is not taken for one. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
/** What makes a file a page or program as well, for a reader that guesses. */
const OTHER_LIVES = /<script|<!doctype html|<html|<\?php/i;
/** End of the list of a ZIP file, which a reader looks for in the last 64 KiB (APPNOTE 4.3.16). */
const ZIP_END = 'PK\x05\x06';
const ZIP_TAIL = 65_557;

/**
 * Judges a file that was handed in (ASVS 5.0, 5.2): size, content against what it claims to be, and nothing in it that
 * acts by itself. `declaredType` is what the browser said; empty when it did not know. There is no virus scanner behind
 * it: what is let through is only ever served as a download (5.4.2).
 */
export function judgeUpload(
  bytes: Uint8Array,
  fileName: string,
  declaredType: string,
): Checked<GoodUpload, UploadProblem> {
  if (bytes.length === 0) return bad('file_empty');
  if (bytes.length > UPLOAD_MAX_BYTES) return bad('file_too_large');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (text.includes(EICAR)) return bad('file_infected');
  const type = typeOf(text);
  if (!type) return bad('file_type_not_taken');
  if (!claims(declaredType, fileName, type)) return bad('file_type_differs');
  if (OTHER_LIVES.test(text) || text.slice(-ZIP_TAIL).includes(ZIP_END)) return bad('file_has_more');
  const scanned = scans[type](bytes);
  return scanned.ok ? good({ contentType: type, fileName: safeFileName(fileName, type) }) : scanned;
}

const scans = { 'application/pdf': scanPdf, 'image/png': scanPng, 'image/jpeg': scanJpeg } as const;

/** By the first bytes, exactly at the beginning. */
function typeOf(text: string): UploadType | undefined {
  if (text.startsWith('%PDF-')) return 'application/pdf';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  return text.startsWith('\xff\xd8\xff') ? 'image/jpeg' : undefined;
}

/** Whether the browser's type and the ending of the name, where they say anything, say the same as the content. */
function claims(declaredType: string, fileName: string, type: UploadType): boolean {
  const declared = declaredType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (declared && declared !== 'application/octet-stream' && declared !== type) return false;
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  const endings: readonly string[] = uploadTypes[type];
  return ending === undefined || endings.includes(ending);
}
