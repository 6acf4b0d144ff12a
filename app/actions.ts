'use server';

import { rememberLocale, rememberTheme } from '@/lib/web/preferences';

/** Language switch in the header; open to everyone. */
export async function chooseLocale(form: FormData): Promise<void> {
  await rememberLocale(form.get('locale'));
}

/** Appearance switch in the header; open to everyone. */
export async function chooseTheme(form: FormData): Promise<void> {
  await rememberTheme(form.get('theme'));
}
