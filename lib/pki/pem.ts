import { type Bytes, fromBase64, toBase64 } from './bytes';

/** One block of a PEM text (RFC 7468). */
export interface PemBlock {
  label: string;
  der: Bytes;
}

/** Why a text gives no blocks: its dashes were changed by a word processor, its end is missing, or a character does not belong. */
export type PemFault =
  | { code: 'dashes_changed' }
  | { code: 'cut_off' }
  | { code: 'unreadable'; offset: number };

export type PemScan = { ok: true; blocks: PemBlock[] } | { ok: false; fault: PemFault };

const opening = '-----BEGIN ';
const dashes = '-----';
const longestLabel = 64;

/** White space, invisible characters and the `\n` of a text copied out of JSON. */
const fillers = /[\s\u00ad\u200b-\u200d\u2060]|\\[nr]/g;
/** Header lines of RFC 1421, such as `Proc-Type: 4,ENCRYPTED`. */
const headers = /^[^\n:]{1,64}:.*$/gm;
const strangers = /[^A-Za-z0-9+/=_\s\u00ad\u200b-\u200d\u2060\\-]/;

function decodeBody(body: string, offset: number): PemScan & { der?: Bytes } {
  const text = body.replace(headers, '');
  const base64 = text.replace(fillers, '').replaceAll('-', '+').replaceAll('_', '/');
  const der = fromBase64(base64);
  if (der && der.length > 0) return { ok: true, blocks: [], der };
  return { ok: false, fault: { code: 'unreadable', offset: offset + Math.max(0, body.search(strangers)) } };
}

function endOfBlock(text: string, label: string, from: number): number | PemFault {
  const end = text.indexOf(`${dashes}END ${label}${dashes}`, from);
  if (end >= 0) return end;
  return { code: text.includes(`END ${label}`) ? 'dashes_changed' : 'cut_off' };
}

/**
 * Finds the blocks of a PEM text in one pass: the time grows with the length of the text whatever it holds.
 * Repairs what people's tools do to it: indented lines, blanks for line breaks, no line breaks, base64url,
 * invisible characters, and base64 without any header (one block with an empty label).
 */
export function scanPem(text: string): PemScan {
  const blocks: PemBlock[] = [];
  let from = 0;
  for (let begin = text.indexOf(opening); begin >= 0; begin = text.indexOf(opening, from)) {
    const bodyFrom = text.indexOf(dashes, begin + opening.length);
    if (bodyFrom < 0 || bodyFrom - begin > opening.length + longestLabel) {
      return { ok: false, fault: { code: 'dashes_changed' } };
    }
    const label = text.slice(begin + opening.length, bodyFrom);
    const end = endOfBlock(text, label, bodyFrom + dashes.length);
    if (typeof end !== 'number') return { ok: false, fault: end };
    const body = decodeBody(text.slice(bodyFrom + dashes.length, end), bodyFrom + dashes.length);
    if (!body.ok) return body;
    if (body.der) blocks.push({ label, der: body.der });
    from = end + dashes.length;
  }
  return blocks.length > 0 ? { ok: true, blocks } : withoutHeader(text);
}

function withoutHeader(text: string): PemScan {
  if (/\bBEGIN [A-Z]/.test(text)) return { ok: false, fault: { code: 'dashes_changed' } };
  const body = decodeBody(text, 0);
  return body.ok && body.der ? { ok: true, blocks: [{ label: '', der: body.der }] } : body;
}

/** Writes one PEM block: lines of 64 characters (RFC 7468) and a final line break, so that blocks can be joined. */
export function toPem(label: string, der: Bytes): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return [`${opening}${label}${dashes}`, ...lines, `${dashes}END ${label}${dashes}`, ''].join('\n');
}
