'use client';

import { NextIntlClientProvider, useMessages } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import type { Messages } from '@/lib/views/messages';

interface Props {
  locale: Locale;
  messages: Partial<Messages>;
  children: ReactNode;
}

/** Adds messages to those of the provider around it; next-intl itself would replace them. */
export function MoreMessages({ locale, messages, children }: Props) {
  const outer = useMessages();
  return (
    <NextIntlClientProvider locale={locale} messages={{ ...outer, ...messages }}>
      {children}
    </NextIntlClientProvider>
  );
}
