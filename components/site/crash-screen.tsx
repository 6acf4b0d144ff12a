'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { crash as en } from '@/lib/views/messages/en/crash';
import { crash as nl } from '@/lib/views/messages/nl/crash';
import { buttonClass } from '../ui/button-styles';

interface CrashScreenProps {
  /** Number under which the server logged what went wrong. */
  code: string | undefined;
  onAgain: () => void;
}

const words = { nl, en };

/** What is left to say when a page broke. Needs no provider, no request and no other part of the product. */
export function CrashScreen({ code, onAgain }: CrashScreenProps) {
  const [locale, setLocale] = useState<Locale>('nl');
  useEffect(() => setLocale(document.documentElement.lang === 'en' ? 'en' : 'nl'), []);
  const text = words[locale];
  return (
    <main id="content" lang={locale} className="mx-auto max-w-3xl px-4 py-16 sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">{text.title}</h1>
      <p className="mt-3 text-lg text-soft">{text.text}</p>
      {code ? <p className="mt-3 font-mono text-sm text-soft">{text.code.replace('{code}', code)}</p> : null}
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={buttonClass()} onClick={onAgain}>
          {text.again}
        </button>
        {/* A full page load on purpose: the state of this one cannot be trusted. */}
        <a href="/" className={buttonClass('secondary')}>
          {text.home}
        </a>
      </div>
    </main>
  );
}
