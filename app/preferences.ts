import type { Preferences } from '@/components/site/preferences';
import { chosenTheme } from '@/lib/web/preferences';
import { chooseLocale, chooseTheme } from './actions';

/** Language and appearance for the header of every shell. */
export async function headerPreferences(): Promise<Preferences> {
  return { theme: await chosenTheme(), chooseLocale, chooseTheme };
}
