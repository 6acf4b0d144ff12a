import { bad, type Checked, good, textSchema } from '../checked';
import { compact } from './compact';
import { passesElfproef } from './elfproef';
import { findPrefix, type OinPrefix, type OinRegister } from './oin-prefixes';

/** Always text: any numeric type drops the leading zeros, and some registers use letters (C-24). */
export const OIN_LENGTH = 20;

export interface Oin {
  /** The 20 positions, upper case, without blanks. */
  readonly number: string;
  readonly register: OinRegister;
  /** The number inside that register: KVK number, RSIN … */
  readonly registerNumber: string;
  readonly suffix: string;
  /** A test number: free for anyone, never orderable (C-26). */
  readonly isTest: boolean;
  /** Older numbers end in 001; valid, but tooling of the G4 generation refuses them. */
  readonly hasLegacySuffix: boolean;
}

/**
 * Reads an OIN or HRN as typed or pasted (S0-1.3.2g4; PKIoverheid reference 3.2): blanks, dots and dashes are
 * removed, then length, prefix, suffix and, for RSIN and fi-number only, the elfproef are checked. A test
 * number is read and marked; refusing it is the order's business ({@link parseOrderableOin}).
 */
export function parseOin(typed: string): Checked<Oin> {
  const number = compact(typed).toUpperCase();
  if (number === '') return bad('required');
  if (!/^[0-9A-Z]+$/.test(number)) return bad('oin_not_digits');
  if (number.length !== OIN_LENGTH) return bad('oin_wrong_length');
  const prefix = findPrefix(number);
  if (!prefix) return bad('oin_unknown_prefix');
  if (prefix.digitsOnly && !/^\d+$/.test(number)) return bad('oin_not_digits');
  return readParts(number, prefix);
}

function readParts(number: string, prefix: OinPrefix): Checked<Oin> {
  const length = prefix.length === 'either' ? (number.endsWith('0000') ? 8 : 9) : prefix.length;
  const registerNumber = number.slice(8, 8 + length);
  const suffix = number.slice(8 + length);
  const hasLegacySuffix = length === 9 && suffix === '001';
  if (!hasLegacySuffix && !/^0+$/.test(suffix)) {
    const pastedNine = prefix.register === 'kvk' && number.endsWith('000');
    return bad(pastedNine ? 'oin_nine_digits_after_kvk_prefix' : 'oin_suffix_wrong');
  }
  if (/^0+$/.test(registerNumber)) return bad('oin_all_zeros');
  if (prefix.elfproef && !passesElfproef(registerNumber)) return bad('oin_rsin_check_failed');
  const { register } = prefix;
  return good({ number, register, registerNumber, suffix, isTest: register === 'test', hasLegacySuffix });
}

/** As {@link parseOin}, and refuses test numbers: they are not orderable (PKIoverheid reference 3.2 step 2). */
export function parseOrderableOin(typed: string): Checked<Oin> {
  const result = parseOin(typed);
  return result.ok && result.value.isTest ? bad('oin_is_test_number') : result;
}

export const oinSchema = textSchema((typed) => {
  const result = parseOrderableOin(typed);
  return result.ok ? good(result.value.number) : result;
}, 100);

/** The HRN of a KVK number: `00000003` + eight digits + `0000` (S0-1.3.2g6). */
export function hrnFromKvkNumber(kvkNumber: string): string {
  return `00000003${kvkNumber}0000`;
}

/** The HRN of a legal entity by RSIN: `00000001` + nine digits + `000` (PKIoverheid reference 3.1). */
export function hrnFromRsin(rsin: string): string {
  return `00000001${rsin}000`;
}

/** The organisation a number must belong to, as far as it is known. */
export interface RegisteredNumbers {
  readonly kvkNumber: string;
  readonly rsin?: string | undefined;
}

/**
 * A number that carries the KVK number or RSIN must carry the organisation's own (PKIoverheid reference 3.2
 * step 5). Other registers say nothing about either, and an unknown RSIN contradicts nothing.
 */
export function contradiction(
  oin: Oin,
  organisation: RegisteredNumbers,
): 'oin_other_kvk_number' | 'oin_other_rsin' | undefined {
  if (oin.register === 'kvk' && oin.registerNumber !== organisation.kvkNumber) return 'oin_other_kvk_number';
  if (oin.register === 'rsin' && organisation.rsin && oin.registerNumber !== organisation.rsin) {
    return 'oin_other_rsin';
  }
  return undefined;
}
