/**
 * The account number that sales asks for, shown under the organisation's name as `#1234567` (S0-1.3.2-ERR3).
 * Opaque: nothing may rest on its length, as the guide's own examples differ (C-20).
 */
export function showAccountNumber(number: string): string {
  return `#${number}`;
}

/** The number somebody typed or read out, without `#` and blanks; undefined when it cannot be one. */
export function parseAccountNumber(typed: string): string | undefined {
  const digits = typed.replace(/[#\s.-]/g, '');
  return /^\d{1,20}$/.test(digits) ? digits : undefined;
}
