import { inflateSync } from 'node:zlib';
import { bad, type Checked, good } from '../checked';

/** Why a PDF is not taken. */
type PdfProblem = 'file_unreadable' | 'file_encrypted' | 'file_has_script' | 'file_has_more';

/** No honest document packs its objects tighter than this; a bomb does. */
const LARGEST_OBJECTS = 32 * 1024 * 1024;

/**
 * Names that make a document act by itself or carry something else along. Short names such as `/JS` are left out on
 * purpose: they occur by chance in the bytes of an image, and no script runs without `/JavaScript` beside them
 * (ISO 32000-1, 12.6.4.16).
 */
const ACTIVE =
  /\/(?:JavaScript|Launch|RichMedia|EmbeddedFiles?|SubmitForm|ImportData|XFA|Rendition)(?![A-Za-z0-9])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/;
const OBJECT_STREAM = /\/ObjStm(?![A-Za-z0-9])/;

/**
 * Looks through a PDF for a password and for anything that acts: in what stands open, and in the object streams, where
 * newer files pack their objects (ISO 32000-1, 7.5.7). Names may be written with `#xx` for a letter (7.3.5).
 */
export function scanPdf(bytes: Uint8Array): Checked<'pdf', PdfProblem> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/^%PDF-[12]\.\d/.test(text)) return bad('file_unreadable');
  if (!/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(text.slice(-2048))) {
    return bad(text.includes('%%EOF') ? 'file_has_more' : 'file_unreadable');
  }
  const packed = openObjectStreams(text);
  if (!packed.ok) return packed;
  const all = [text, ...packed.value].map(plainNames);
  if (all.some((part) => ENCRYPTED.test(part))) return bad('file_encrypted');
  return all.some((part) => ACTIVE.test(part)) ? bad('file_has_script') : good('pdf');
}

/** Names without their `#xx`. */
function plainNames(text: string): string {
  return text.replace(/#([2-7][0-9A-Fa-f])/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const STREAM = /(?<!end)stream\r?\n/g;
/** How far before its data the dictionary of a stream may begin. */
const DICTIONARY = 4096;

function openObjectStreams(text: string): Checked<string[], PdfProblem> {
  const opened: string[] = [];
  let room = LARGEST_OBJECTS;
  for (const { index, 0: keyword } of text.matchAll(STREAM)) {
    const before = plainNames(text.slice(Math.max(0, index - DICTIONARY), index));
    const dictionary = before.slice(before.lastIndexOf(' obj'));
    if (!OBJECT_STREAM.test(dictionary)) continue;
    const start = index + keyword.length;
    const end = text.indexOf('endstream', start);
    if (end < 0) return bad('file_unreadable');
    const body = text.slice(start, end);
    const inflated = dictionary.includes('/Filter') ? inflate(body, dictionary, room) : body;
    if (inflated === undefined)
      return bad(/\/Encrypt/.test(plainNames(text)) ? 'file_encrypted' : 'file_unreadable');
    room -= inflated.length;
    opened.push(inflated);
  }
  return good(opened);
}

/** Only the one way of packing that programs use for objects; undefined for others, and for more than `room`. */
function inflate(body: string, dictionary: string, room: number): string | undefined {
  if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*\]?(?=[\s/>])/.test(dictionary) || room <= 0)
    return undefined;
  try {
    return inflateSync(Buffer.from(body, 'latin1'), { maxOutputLength: room }).toString('latin1');
  } catch {
    return undefined;
  }
}
