/** Amounts are whole cents. Throws RangeError for anything else: a fraction here is a programming error. */
export function assertCents(cents: number): void {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`not an amount in cents: ${cents}`);
}

/** The sum of amounts in cents. */
export function sumCents(amounts: readonly number[]): number {
  for (const cents of amounts) assertCents(cents);
  return amounts.reduce((total, cents) => total + cents, 0);
}
