import type { Locale } from '@/lib/domain/locale';
import { type Messages, messages, type Namespace } from './index';

/** Only the namespaces that a page's client parts speak; the rest stays on the server. */
export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((name) => [name, messages[locale][name]]));
}
