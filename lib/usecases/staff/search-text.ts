const longest = 200;

/** What is looked for, as it can be compared: without spaces around it and the # of an account number (S0-1.3.2-ERR3). */
export function searchText(typed: string): string {
  return typed.replaceAll('\u0000', '').trim().replace(/^#\s*/, '').slice(0, longest);
}

/** Text for a `contains` of the database, where % and _ would stand for anything. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
