/**
 * One line of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula (it begins with = + - @, tab or
 * return) gets an apostrophe in front, so that it stays text (OWASP, CSV injection).
 */
export function csvLine(cells: readonly string[], delimiter: ',' | ';' = ','): string {
  return `${cells.map(cell).join(delimiter)}\r\n`;
}

/** In front of the file, so that a spreadsheet reads it as UTF-8. */
export const csvStart = '\uFEFF';

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text.trimStart()) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
