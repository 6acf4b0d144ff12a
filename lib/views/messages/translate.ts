import { createTranslator } from 'next-intl';
import { type Locale, timeZone } from '@/lib/domain/locale';
import { messages, type Namespace } from './index';

/** Texts by language outside a web request: mails, jobs, PDFs. Same keys and arguments as `useTranslations`. */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator({ locale, messages: messages[locale], namespace, timeZone });
}
