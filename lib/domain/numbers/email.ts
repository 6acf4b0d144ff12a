import { z } from 'zod';
import { bad, type Checked, good, textSchema } from '../checked';

/** What the CA takes (API reference 3.11). */
export const EMAIL_MAX = 255;

const shape = z.email();

/**
 * An e-mail address: blanks around it and a pasted `mailto:` or `Name <…>` are removed, the domain is put in
 * lower case. The part before the @ keeps its case, as it belongs to the mail server (RFC 5321 section 2.4).
 */
export function parseEmail(typed: string): Checked<string> {
  const text = typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[^<>]*<([^<>]*)>$/, '$1')
    .trim();
  if (text === '') return bad('required');
  if (text.length > EMAIL_MAX) return bad('too_long');
  if (!shape.safeParse(text).success) return bad('email_invalid');
  const at = text.lastIndexOf('@');
  return good(text.slice(0, at) + text.slice(at).toLowerCase());
}

export const emailSchema = textSchema(parseEmail, 320);

/** `s•••t@voorbeeld.nl`: enough for its owner to recognise, not for a stranger (S0-A2.3a). */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = '', ...rest] = email.slice(0, at);
  const last = rest.length > 1 ? rest.at(-1) : '';
  return `${first}•••${last}${email.slice(at)}`;
}
