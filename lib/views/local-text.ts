import type { Locale } from '@/lib/domain/locale';

/** A text that is data of a product, in the reader's language. */
export function localText(text: unknown, locale: Locale): string {
  const texts = text as Partial<Record<Locale, string>> | null;
  return texts?.[locale] ?? texts?.nl ?? '';
}
