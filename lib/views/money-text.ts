import type { Locale } from '@/lib/domain/locale';

/** An amount in cents as people write it: "€ 296,45", "€296.45". */
export function moneyText(cents: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency }).format(
    cents / 100,
  );
}
