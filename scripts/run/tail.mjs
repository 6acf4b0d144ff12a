import { readFile } from 'node:fs/promises';

/** The last lines of a log file, to show beside what went wrong. */
export async function tail(file, lines = 25) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
