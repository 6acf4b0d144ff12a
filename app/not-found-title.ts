import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** The title of the window for an address that leads nowhere. */
export async function notFoundTitle(): Promise<Metadata> {
  return { title: (await getTranslations('ui.notFound'))('title') };
}
