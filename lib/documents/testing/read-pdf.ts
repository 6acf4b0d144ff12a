import { spawnSync } from 'node:child_process';

function run(command: string, args: string[], input: Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 1 << 26 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout.toString('utf8');
}

/** The text of a PDF as Poppler reads it, page by page; blanks of every kind become one space. */
export function pagesOf(pdf: Uint8Array): string[] {
  const pages = run('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], pdf).split('\f').slice(0, -1);
  return pages.map((page) => page.replaceAll(/\s+/g, ' ').trim());
}

/** What the document says of itself: title, tagged, size, number of pages. */
export function infoOf(pdf: Uint8Array): Record<string, string> {
  const lines = run('pdfinfo', ['-'], pdf).split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s+(.*)/).slice(0, 2)));
}

/** The tree a screen reader follows, one line per tag or text. */
export function structureOf(pdf: Uint8Array): string[] {
  const lines = run('pdfinfo', ['-struct-text', '-'], pdf).split('\n');
  return lines.map((line) => line.trim().replace(/ \(block\)$/, '')).filter(Boolean);
}

/** Name, and whether it is embedded, of each font. */
export function fontsOf(pdf: Uint8Array): { name: string; embedded: boolean }[] {
  const rows = run('pdffonts', ['-'], pdf).trim().split('\n').slice(2);
  return rows.map((row) => {
    const [, name = '', embedded = ''] =
      /^\S*?\+?(\S+)\s.*?\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s/.exec(row) ?? [];
    return { name, embedded: embedded === 'yes' };
  });
}
