import { CsvError, parse } from 'csv-parse/sync';
import { bad, type Checked, good } from '../../checked';
import { BATCH_ROWS_MAX, BATCH_TEXT_MAX, type BatchCells, type BatchColumn } from './columns';

export interface BatchRow {
  /** As the spreadsheet numbers it: the row of headings is 1. */
  readonly row: number;
  readonly cells: BatchCells;
}

export interface BatchTable {
  readonly rows: readonly BatchRow[];
  /** Headings that we do not know: what stands below them is not read. */
  readonly ignored: readonly string[];
}

const delimiters = [';', ',', '\t'] as const;
type Delimiter = (typeof delimiters)[number];

/**
 * Reads a file with one request per row (RFC 4180, with what Excel makes of it: semicolons or tabs, a byte order mark, a
 * first line `sep=;`). `columns` tells which heading, folded by {@link foldHeading}, is which column.
 */
export function readTable(text: string, columns: ReadonlyMap<string, BatchColumn>): Checked<BatchTable> {
  if (text.length > BATCH_TEXT_MAX) return bad('table_too_long');
  const whole = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  if (whole.trim() === '') return bad('table_empty');
  const records = readRecords(whole, delimiterOf(whole, columns));
  if (!records) return bad('table_unreadable');
  const [headings = [], ...lines] = records;
  const known = headings.map((heading) => columns.get(foldHeading(heading)));
  if (!known.includes('kvk_number')) return bad('table_without_headings');
  const rows = lines
    .map((line, index) => ({ row: index + 2, cells: cellsOf(line, known) }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  if (rows.length === 0) return bad('table_empty');
  if (rows.length > BATCH_ROWS_MAX) return bad('table_too_long');
  return good({ rows, ignored: headings.filter((heading, index) => heading && !known[index]) });
}

/** Headings are known however they are written: case, blanks, dashes and accents do not count. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The sign that makes most headings known. */
function delimiterOf(text: string, columns: ReadonlyMap<string, BatchColumn>): Delimiter {
  const first = text.slice(0, text.search(/\r|\n|$/));
  const known = (delimiter: Delimiter) => {
    const [cells = []] = readRecords(first, delimiter) ?? [];
    return cells.filter((cell) => columns.has(foldHeading(cell))).length;
  };
  return delimiters.reduce((best, one) => (known(one) > known(best) ? one : best));
}

/** Undefined for a text that is no table: a quote that is never closed. */
function readRecords(text: string, delimiter: Delimiter): string[][] | undefined {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, trim: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

function cellsOf(line: readonly string[], known: readonly (BatchColumn | undefined)[]): BatchCells {
  const cells: Partial<Record<BatchColumn, string>> = {};
  for (const [index, column] of known.entries()) {
    const text = withoutApostrophe(line[index] ?? '').trim();
    if (column && text !== '') cells[column] = text;
  }
  return cells;
}

/** Our own files write an apostrophe before what a spreadsheet would run as a formula; it is not part of the text. */
function withoutApostrophe(text: string): string {
  return /^'[\s=+\-@']/.test(text) ? text.slice(1) : text;
}
