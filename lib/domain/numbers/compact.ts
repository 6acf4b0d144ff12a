/**
 * What people paste around a number: blanks of every kind, dots, dashes, slashes, invisible marks.
 * Removing them is repair, not refusal (UX reference 4.2). Full-width digits and letters become plain.
 */
export function compact(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}.,/·'"]+/gu, '');
}
