import 'server-only';
import { cookies } from 'next/headers';
import { env } from '@/lib/base/env';
import { isLocale } from '@/lib/domain/locale';
import { localeCookie } from './i18n';

export type Theme = 'light' | 'dark';
const themeCookie = 'zegel_theme';

const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/** The appearance the visitor chose; undefined follows the device. */
export async function chosenTheme(): Promise<Theme | undefined> {
  const value = (await cookies()).get(themeCookie)?.value;
  return isTheme(value) ? value : undefined;
}

/** Remembers the language for a year. Anything that is not one of our languages is ignored. */
export async function rememberLocale(value: unknown): Promise<void> {
  if (isLocale(value)) await remember(localeCookie, value);
}

/** Remembers the appearance for a year; `system` forgets it. Anything else is ignored. */
export async function rememberTheme(value: unknown): Promise<void> {
  if (isTheme(value)) await remember(themeCookie, value);
  if (value === 'system') (await cookies()).delete(themeCookie);
}

async function remember(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().APP_URL.startsWith('https:'),
    path: '/',
    maxAge: 365 * 24 * 60 * 60,
  });
}
