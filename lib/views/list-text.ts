import type { Locale } from '@/lib/domain/locale';

/** Names as people list them, of which one is enough: "DigiCert, KPN of Cleverbase". */
export function listText(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}
