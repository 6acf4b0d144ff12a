/** The languages of the product. Dutch is the source and the default. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'nl';

/** Where every date and time is shown: the customers, the CA's desk and the notaries are in the Netherlands. */
export const timeZone = 'Europe/Amsterdam';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The language a browser asks for first among ours (RFC 9110 section 12.5.4: ranges with a weight, 1 when
 * not given). Dutch when the header is missing, unreadable or names none of ours.
 */
export function localeFromAcceptLanguage(header: string | null | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map(readRange)
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map((wish) => wish.language).find(isLocale) ?? defaultLocale;
}

function readRange(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.trim().split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}
