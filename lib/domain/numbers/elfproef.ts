const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * The Dutch "elfproef" over nine digits: the weighted sum must be divisible by eleven; all zeros is refused.
 * Holds for RSIN and fi-number (PKIoverheid reference, section 4). Not for subOINs or KVK numbers.
 */
export function passesElfproef(nineDigits: string): boolean {
  if (!/^\d{9}$/.test(nineDigits) || /^0+$/.test(nineDigits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(nineDigits[index]), 0);
  return sum % 11 === 0;
}
