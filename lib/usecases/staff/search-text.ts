const longest = 200;

/** What is looked for, as it can be compared: without spaces around it and the # of an account number (S0-1.3.2-ERR3). */
export function searchText(typed: string): string {
  return typed.replaceAll('\u0000', '').trim().replace(/^#\s*/, '').slice(0, longest);
}

/** Text for a `contains` of the database, where % and _ would stand for anything. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** The pattern that finds a text anywhere in another. */
export function anywhere(text: string): string {
  return `%${literally(text)}%`;
}

/** Numbers as they are kept: without spaces and dots, in capitals ("NL 8123.45.678 B01", "6875 0110"). */
export function compactNumber(text: string): string {
  return text.replaceAll(/[\s.\-–]/g, '').toUpperCase();
}

/** From this many characters on, a part of a name is looked for; shorter ones are in too many names. */
export const shortestPart = 3;
