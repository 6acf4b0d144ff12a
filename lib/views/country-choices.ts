import type { Locale } from '@/lib/domain/locale';
import { countries } from '@/lib/domain/numbers/country';
import { provinces } from '@/lib/domain/numbers/province';

export interface CountryChoice {
  readonly value: string;
  readonly text: string;
}

/** Every country by its name in the reader's language; the Netherlands first, as nearly all buyers are there. */
export function countryChoices(locale: Locale): CountryChoice[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const choices = countries.map((value) => ({ value, text: names.of(value) ?? value }));
  const byName = choices.toSorted((a, b) => a.text.localeCompare(b.text, locale));
  return [...byName.filter(({ value }) => value === 'NL'), ...byName.filter(({ value }) => value !== 'NL')];
}

/** The Dutch provinces, which are written the same in both languages. */
export function provinceChoices(): CountryChoice[] {
  return provinces.map((value) => ({ value, text: value }));
}
