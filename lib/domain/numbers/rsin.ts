import { bad, type Checked, good } from '../checked';
import { compact } from './compact';
import { passesElfproef } from './elfproef';

/**
 * An RSIN: nine digits that pass the elfproef. A BSN passes the same test, so never ask a sole trader for one
 * (PKIoverheid reference, 7.4); eight digits get their leading zero back, as some systems drop it.
 */
export function parseRsin(typed: string): Checked<string> {
  const digits = compact(typed).replace(/^(rsin|fi):?/i, '');
  if (digits === '') return bad('required');
  const padded = digits.padStart(9, '0');
  return digits.length >= 8 && passesElfproef(padded) ? good(padded) : bad('rsin_invalid');
}
