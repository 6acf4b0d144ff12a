import type { FieldProblemCode } from '../../field-problem';
import { parseOin } from '../../numbers/oin';
import type { ValidityChoice } from '../../validity/choice';
import { isDate } from '../../validity/dates';
import type { BatchCells, BatchColumn } from './columns';

/** What is wrong in one cell, before the questions themselves judge. */
export interface CellProblem {
  readonly column: BatchColumn;
  readonly problem: FieldProblemCode;
}

const numbers = ['kvk_number', 'number', 'telephone', 'representative_telephone'] as const;

/** Numbers of which a spreadsheet kept only the size: `3.68E+18`. Their digits are gone. */
export function mangledNumbers(cells: BatchCells): readonly CellProblem[] {
  return numbers.flatMap((column) =>
    /^\d+([.,]\d+)?E\+?\d+$/i.test(cells[column] ?? '')
      ? [{ column, problem: 'number_written_by_spreadsheet' as const }]
      : [],
  );
}

/** The term as written: nothing is the usual one, a bare 1, 2 or 3 are years. Undefined for what nobody can read. */
export function readTerm(text: string | undefined, usual: ValidityChoice): unknown {
  if (!text) return usual;
  const years = /^([1-3])\s*(jaar|jaren|years?)?$/i.exec(text);
  if (years) return { kind: 'years', years: years[1] };
  const days = /^(\d{1,4})\s*(dag|dagen|days?)$/i.exec(text);
  if (days) return { kind: 'days', days: days[1] };
  const date = readDate(text);
  return date ? { kind: 'until', date } : undefined;
}

/** `2027-12-31`, or the Dutch way round with dashes, dots or slashes. */
function readDate(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isDate(date) ? date : undefined;
}

const words: Readonly<Record<string, boolean>> = {
  ja: true,
  j: true,
  yes: true,
  y: true,
  waar: true,
  true: true,
  '1': true,
  nee: false,
  n: false,
  no: false,
  onwaar: false,
  false: false,
  '0': false,
};

/** Yes or no in either language, as people and spreadsheets write it. */
export function readYesNo(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : words[text.toLowerCase()];
}

const kinds: Readonly<Record<string, 'kvk' | 'rsin' | 'oin' | 'sub_oin' | 'none'>> = {
  kvk: 'kvk',
  hrn: 'kvk',
  rsin: 'rsin',
  oin: 'oin',
  suboin: 'sub_oin',
  'sub-oin': 'sub_oin',
  geen: 'none',
  none: 'none',
};

/**
 * The answer about the number: what stands in the file, completed with what the organisation has. Without a word about
 * its kind the number itself tells. Undefined for a kind that nobody knows.
 */
export function readNumber(
  { number_kind: kind, number }: BatchCells,
  organisation: { readonly kvkNumber: string; readonly rsin?: string | undefined },
): unknown {
  const wanted = kind ? kinds[kind.toLowerCase()] : kindOf(number);
  if (!wanted) return undefined;
  if (wanted === 'none') return { include: false };
  const own = { kvk: organisation.kvkNumber, rsin: organisation.rsin, oin: undefined, sub_oin: undefined };
  return { include: true, choice: wanted, number: number ?? own[wanted] ?? '' };
}

function kindOf(number: string | undefined): 'kvk' | 'rsin' | 'oin' | 'sub_oin' {
  if (!number) return 'kvk';
  const digits = number.replace(/\D/g, '');
  if (digits.length === 8) return 'kvk';
  if (digits.length === 9) return 'rsin';
  const read = parseOin(number);
  const register = read.ok ? read.value.register : undefined;
  return register === 'kvk' || register === 'rsin' || register === 'sub_oin' ? register : 'oin';
}

/** A name under qvtl.nl, which the organisation's own name gives where nothing stands, or a domain of one's own. */
export function readName(text: string | undefined, freeLabel: string): unknown {
  if (!text || /^qvtl(\.nl)?$/i.test(text)) return { kind: 'qvtl', label: freeLabel, derived: true };
  if (!text.includes('.') || /\.qvtl\.nl\.?$/i.test(text)) return { kind: 'qvtl', label: text };
  return { kind: 'own', name: text };
}

/** The person who signs; what a stored person with this address has already may stay empty. */
export function readRepresentative(
  cells: BatchCells,
  stored:
    | {
        readonly firstName: string;
        readonly lastName: string;
        readonly telephone: string;
        readonly jobTitle: string;
      }
    | undefined,
) {
  return {
    firstName: cells.first_name ?? stored?.firstName ?? '',
    lastName: cells.last_name ?? stored?.lastName ?? '',
    email: cells.email ?? '',
    telephone: cells.representative_telephone ?? stored?.telephone ?? '',
    jobTitle: cells.job_title ?? stored?.jobTitle ?? '',
    soleAuthority: readYesNo(cells.sole_authority),
  };
}

/** The extra addresses and comments; undefined when neither stands there. */
export function readOptions({ extra_emails: emails, comments }: BatchCells): unknown {
  if (!emails && !comments) return undefined;
  return { extraEmails: emails?.split(/[\s,;]+/).filter(Boolean) ?? [], ...(comments && { comments }) };
}
