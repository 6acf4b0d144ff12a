import type { Row, RowState, Verdict } from '@/lib/domain/acceptance/row';
import type { Locale } from '@/lib/domain/locale';
import type { AcceptanceReport, Tested } from '@/lib/pki/acceptance/input';
import { dateText } from './date-text';

/** An outcome as it goes to a screen, a file or a program: plain data. */
export interface AcceptanceView {
  readonly tested: Omit<Tested, 'notBefore' | 'notAfter'> & { notBefore?: string; notAfter?: string };
  readonly verdict: Verdict;
  readonly rows: readonly Row[];
  /** The moment for which it was tested, ISO 8601. */
  readonly testedAt: string;
}

export function acceptanceView({ tested, verdict, rows }: AcceptanceReport, time: Date): AcceptanceView {
  const { notBefore, notAfter, ...rest } = tested;
  return {
    tested: {
      ...rest,
      ...(notBefore && { notBefore: notBefore.toISOString() }),
      ...(notAfter && { notAfter: notAfter.toISOString() }),
    },
    verdict,
    rows,
    testedAt: time.toISOString(),
  };
}

/** The groups of an outcome, the gravest first. */
export const stateOrder: readonly RowState[] = ['failed', 'unknown_here', 'passed', 'not_applicable'];

export const rowsIn = ({ rows }: AcceptanceView, state: RowState): readonly Row[] =>
  rows.filter((row) => row.state === state);

/** The words of the namespace `acceptance`, in a page or outside one; keys are made of codes. */
export interface AcceptanceWords {
  (key: string, params?: Record<string, string | number>): string;
  has: (key: string) => boolean;
}

export interface RowText {
  readonly criterion: string;
  readonly finding: string;
  /** What to do; empty when nothing is. */
  readonly todo: string;
}

/** A row in words. */
export function rowText(row: Row, words: AcceptanceWords, locale: Locale): RowText {
  const params = { ...row.params };
  if (typeof params.date === 'string') params.date = dateText(new Date(params.date), locale);
  const asks = row.state === 'failed' || row.state === 'unknown_here';
  return {
    criterion: words(`criterion.${row.id}`),
    finding: words(`finding.${row.code}`, params),
    todo: asks && words.has(`todo.${row.code}`) ? words(`todo.${row.code}`) : '',
  };
}

/** The headline of an outcome: a verdict, or that there was nothing to judge. */
export function headlineOf({ verdict, tested }: AcceptanceView, words: AcceptanceWords): string {
  return words(tested.what === 'nothing' ? 'result.refused' : `result.verdict.${verdict}`);
}

const facts = [
  'commonName',
  'organisation',
  'serialNumber',
  'issuer',
  'notBefore',
  'notAfter',
  'sha256',
] as const;

/** What was tested, as label and value. */
export function testedFacts({ tested }: AcceptanceView, words: AcceptanceWords, locale: Locale) {
  return facts.flatMap((fact) => {
    const value = tested[fact];
    if (!value) return [];
    const isDate = fact === 'notBefore' || fact === 'notAfter';
    return [
      {
        label: words(`result.facts.${fact}`),
        value: isDate ? dateText(new Date(value), locale, 'datetime') : value,
      },
    ];
  });
}

/** The whole outcome as plain text, to print at a terminal or to hand on. */
export function acceptanceText(view: AcceptanceView, words: AcceptanceWords, locale: Locale): string {
  const lines = [headlineOf(view, words), ''];
  for (const { label, value } of testedFacts(view, words, locale)) lines.push(`${label}: ${value}`);
  lines.push(words('result.testedAt', { date: dateText(new Date(view.testedAt), locale, 'datetime') }));
  for (const state of stateOrder) {
    const rows = rowsIn(view, state);
    if (rows.length > 0) lines.push('', words(`result.group.${state}`, { count: rows.length }));
    for (const row of rows) {
      const { criterion, finding, todo } = rowText(row, words, locale);
      lines.push(`  ${row.id.padEnd(4)} ${criterion}`);
      if (state !== 'passed') lines.push(`       ${finding}${todo ? ` ${todo}` : ''}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
