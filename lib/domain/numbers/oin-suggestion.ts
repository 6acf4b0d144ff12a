import { compact } from './compact';
import { passesElfproef } from './elfproef';
import { hrnFromKvkNumber, hrnFromRsin, OIN_LENGTH, parseOin } from './oin';

/** What we think was meant; the screen offers it and never takes it without a yes. */
export type OinSuggestion =
  | { readonly kind: 'from_kvk_number'; readonly number: string }
  | { readonly kind: 'from_rsin'; readonly number: string }
  | { readonly kind: 'zeros_lost'; readonly number: string };

/**
 * Suggests the full number for something shorter (PKIoverheid reference 3.2 step 6): eight digits are a KVK
 * number, nine that pass the elfproef may be an RSIN, and a number whose leading zeros a spreadsheet ate is
 * filled up when the result is right.
 */
export function suggestOin(typed: string): OinSuggestion | undefined {
  const digits = compact(typed);
  if (!/^\d+$/.test(digits) || /^0+$/.test(digits)) return undefined;
  if (digits.length === 8) return { kind: 'from_kvk_number', number: hrnFromKvkNumber(digits) };
  if (digits.length === 9 && passesElfproef(digits))
    return { kind: 'from_rsin', number: hrnFromRsin(digits) };
  if (digits.length <= 9 || digits.length >= OIN_LENGTH) return undefined;
  const filled = digits.padStart(OIN_LENGTH, '0');
  return parseOin(filled).ok ? { kind: 'zeros_lost', number: filled } : undefined;
}
