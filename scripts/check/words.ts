import { createTranslator } from 'next-intl';
import { type Locale, timeZone } from '@/lib/domain/locale';
import type { AcceptanceWords } from '@/lib/views/acceptance-view';
import { acceptance as en } from '@/lib/views/messages/en/acceptance';
import { acceptance as nl } from '@/lib/views/messages/nl/acceptance';

/** The words of the acceptance test alone: a command must not wait for the whole catalogue. */
export function acceptanceWords(locale: Locale): AcceptanceWords {
  const messages = { acceptance: { nl, en }[locale] };
  return createTranslator({
    locale,
    messages,
    namespace: 'acceptance',
    timeZone,
  }) as unknown as AcceptanceWords;
}
