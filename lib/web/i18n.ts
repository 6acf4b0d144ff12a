import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, type Locale, localeFromAcceptLanguage, timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';

export const localeCookie = 'zegel_locale';

/** The language of this request: what the visitor chose, else what the browser asks for, else Dutch. */
export async function requestLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return localeFromAcceptLanguage((await headers()).get('accept-language'));
}

/** Read by next-intl for every request; no locale in addresses, so a mailed link works in both languages. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await requestLocale();
  return { locale, messages: messages[locale], timeZone };
});
