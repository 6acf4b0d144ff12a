import * as btw from 'stdnum/lib/cjs/nl/btw.js';
import { bad, type Checked, good, textSchema } from '../checked';
import { compact } from './compact';
import { hasWrongChecksum } from './vat-checksums';
import { vatShapes } from './vat-shapes';

/**
 * A VAT identification number of the EU or Northern Ireland, repaired to country letters and number without
 * blanks ("NL 8575.87.973 b01" → NL857587973B01). Dutch numbers must pass the elfproef (legal entities) or
 * modulo 97 (sole traders since 2020); suffix 00 is refused. Others must fit their country's check digits. Whether it
 * exists only VIES can tell.
 */
export function parseVatNumber(typed: string): Checked<string> {
  const text = withCountry(
    compact(typed)
      .toUpperCase()
      .replace(/^(BTW|VAT|TVA|UST)(ID|NR)?:?/, ''),
  );
  if (text === '') return bad('required');
  const country = text.slice(0, 2);
  const shape = vatShapes[country];
  if (!shape) return bad('vat_number_unknown_country');
  if (!shape.test(text.slice(2))) return bad('vat_number_invalid');
  const sound = country === 'NL' ? isDutchVatNumber(text) : !hasWrongChecksum(country, text.slice(2));
  return sound ? good(text) : bad('vat_number_invalid');
}

export const vatNumberSchema = textSchema(parseVatNumber, 60);

/** The country of a parsed VAT number as ISO code: Greece is GR, Northern Ireland GB. */
export function vatCountry(vatNumber: string): string {
  const letters = vatNumber.slice(0, 2);
  return { EL: 'GR', XI: 'GB' }[letters] ?? letters;
}

/** People leave the letters off or write Greece as GR; only a Dutch number shows without them what it is. */
function withCountry(text: string): string {
  if (vatShapes.NL?.test(text)) return `NL${text}`;
  return text.replace(/^GR(?=\d)/, 'EL');
}

function isDutchVatNumber(number: string): boolean {
  return !number.endsWith('B00') && !/^NL0{9}/.test(number) && btw.validate(number).isValid;
}
