import 'server-only';
import { cookies } from 'next/headers';
import { isLocale, type Locale } from '@/lib/domain/locale';
import { cookieOptions, dropCookie, readCookie } from './cookies';
import { localeCookie } from './i18n';

export type Theme = 'light' | 'dark';
const themeCookie = 'zegel_theme';

const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/** The appearance the visitor chose; undefined follows the device. */
export async function chosenTheme(): Promise<Theme | undefined> {
  const value = await readCookie(themeCookie);
  return isTheme(value) ? value : undefined;
}

/** Remembers the language for a year. Anything that is not one of our languages is ignored. */
export async function rememberLocale(value: unknown): Promise<void> {
  if (isLocale(value)) await remember(localeCookie, value);
}

/** The language of the mail that somebody came by, for a visitor who has chosen none. */
export async function beginInLocale(locale: Locale): Promise<void> {
  if (!isLocale(await readCookie(localeCookie))) await remember(localeCookie, locale);
}

/** Remembers the appearance for a year; `system` forgets it. Anything else is ignored. */
export async function rememberTheme(value: unknown): Promise<void> {
  if (isTheme(value)) await remember(themeCookie, value);
  if (value === 'system') await dropCookie(themeCookie);
}

export type RequestView = 'all' | 'steps';
const requestViewCookie = 'zegel_request_view';

/** How the visitor wants the questions of a request: all on one page, or one after another, which is the default. */
export async function chosenRequestView(): Promise<RequestView> {
  return (await readCookie(requestViewCookie)) === 'all' ? 'all' : 'steps';
}

/** Remembers that for a year; anything else is one after another. */
export async function rememberRequestView(value: unknown): Promise<RequestView> {
  const view = value === 'all' ? 'all' : 'steps';
  await remember(requestViewCookie, view);
  return view;
}

async function remember(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, { ...cookieOptions(), maxAge: 365 * 24 * 60 * 60 });
}
