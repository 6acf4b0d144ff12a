import { isObject } from './json';

/** Nested keys become `parent.child`; lists are joined with a blank. */
function flatten(value: Record<string, unknown>, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]): [string, string][] => {
    if (isObject(entry)) return flatten(entry, `${prefix}${key}.`);
    return [[`${prefix}${key}`, Array.isArray(entry) ? entry.join(' ') : String(entry ?? '')]];
  });
}

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as comma-separated values (RFC 4180), the first line holding the names of all columns. */
export function toCsv(rows: readonly Record<string, unknown>[]): string {
  const flat = rows.map((row) => new Map(flatten(row)));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}
