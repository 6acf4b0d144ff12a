import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { scriptNonce } from '@/lib/web/nonce';
import { chosenTheme } from '@/lib/web/preferences';
import { fontVariables } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return {
    title: { default: t('title'), template: `%s · ${t('brand')}` },
    description: t('description'),
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: '#0b2b34',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, nonce] = await Promise.all([getLocale(), chosenTheme(), scriptNonce()]);
  return (
    <html lang={locale} data-theme={theme} className={fontVariables}>
      <head>
        {/* Before everything else, so that no press of a button is lost while the page is still loading. */}
        <script src="/early-forms.js" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>{children}</body>
    </html>
  );
}
