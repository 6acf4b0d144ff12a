import { bad, type Checked, good } from '../checked';

/** Longest message, in characters. */
export const MESSAGE_MAX = 5000;
/** Files that go with one message. */
export const FILES_MAX = 5;

/** Signs that turn the direction of the text around: they can make a name or address look like another one. */
const direction = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu;

/**
 * A message as it is kept: plain text with its line breaks. Control characters and signs that turn the writing around are
 * left out; everything else stays as it was typed. Empty is allowed only when `mayBeEmpty`, for a message of files alone.
 */
export function parseMessage(typed: string, mayBeEmpty = false): Checked<string> {
  const text = typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(direction, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
  if (text === '' && !mayBeEmpty) return bad('required');
  return [...text].length > MESSAGE_MAX ? bad('too_long') : good(text);
}

/** A piece of a message: words, or an address that may be followed. */
export interface MessagePart {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly href?: string;
}

const address = /https?:\/\/[^\s<>"'`{}|\\^]+/giu;
/** Marks that end a sentence rather than an address. */
const trailing = /[.,;:!?)\]]+$/u;

/**
 * A message in pieces, so that addresses can be followed and nothing else becomes markup. Only http and https without a
 * user name in it: an address such as https://digicert.com@elsewhere.example is left as words.
 */
export function messageParts(body: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let done = 0;
  for (const found of body.matchAll(address)) {
    const text = found[0].replace(trailing, '');
    const href = safeAddress(text);
    if (!href) continue;
    if (found.index > done) parts.push({ at: done, text: body.slice(done, found.index) });
    parts.push({ at: found.index, text, href });
    done = found.index + text.length;
  }
  if (done < body.length) parts.push({ at: done, text: body.slice(done) });
  return parts;
}

function safeAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const safe = (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  return safe ? url.href : undefined;
}

/** As many of a conversation are shown at first, and so many more each time; the newest. */
export const messagesAtOnce = 200;

/** How many messages an address asks for; as at first where it says nothing sensible. */
export function messagesToShow(asked: unknown): number {
  const count = typeof asked === 'string' && /^\d{1,5}$/.test(asked) ? Number(asked) : 0;
  return Math.max(messagesAtOnce, count);
}
