import { NextIntlClientProvider, useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Namespace } from '@/lib/views/messages';
import { pickMessages } from '@/lib/views/messages/pick';
import { MoreMessages } from './more-messages';

/** What the shared client parts (forms, dialogs, copy buttons) say themselves. */
const shared: readonly Namespace[] = ['ui', 'form', 'field', 'problem'];

/** The words of the shared client parts. Every shell has it once. */
export function SharedMessages({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return <NextIntlClientProvider messages={pickMessages(locale, shared)}>{children}</NextIntlClientProvider>;
}

/**
 * Adds namespaces for the client components inside it, on top of the shared ones. Server components need
 * nothing: they read all messages themselves.
 */
export function ClientMessages({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  const locale = useLocale();
  return (
    <MoreMessages locale={locale} messages={pickMessages(locale, of)}>
      {children}
    </MoreMessages>
  );
}
