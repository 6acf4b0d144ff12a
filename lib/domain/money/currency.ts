/** Currencies a price can be shown and paid in (S0-1.1.5b); all have two decimals. */
export const currencies = ['EUR', 'USD', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

export const DEFAULT_CURRENCY: Currency = 'EUR';

export function isCurrency(text: string): text is Currency {
  return currencies.some((currency) => currency === text);
}
