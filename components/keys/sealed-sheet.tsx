'use client';

import { Printer } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { dateText } from '@/lib/views/date-text';
import { Button } from '../ui/button';
import type { Made } from './made';

/** M56: a sheet with the password, to fold shut and put in the safe. It is there only while it is being printed. */
export function SealedSheet({ made }: { made: Made }) {
  const t = useTranslations('keyFile.sheet');
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <p className="max-w-[65ch]">{t('text')}</p>
      <Button variant="secondary" onClick={() => setPrinting(true)}>
        <Printer aria-hidden className="size-4.5" />
        {t('print')}
      </Button>
      {printing ? createPortal(<Sheet made={made} />, document.body) : null}
    </section>
  );
}

/** The outside tells whose password it is; below the fold, which goes inwards, the password itself. */
function Sheet({ made: { fileName, password, about } }: { made: Made }) {
  const t = useTranslations('keyFile.sheet');
  const locale = useLocale();
  return (
    <div className="print-sheet">
      <h1 className="text-2xl font-semibold">{t('outside')}</h1>
      <dl className="mt-6 grid grid-cols-[12rem_1fr] gap-y-3">
        <Row term={t('certificate')}>{about.commonName}</Row>
        <Row term={t('organisation')}>{about.organisation}</Row>
        <Row term={t('order')}>{about.orderNumber}</Row>
        <Row term={t('file')}>{fileName}</Row>
        <Row term={t('until')}>{dateText(about.notAfter, locale)}</Row>
        <Row term={t('made')}>{dateText(new Date(), locale)}</Row>
        <Row term={t('opened')}>________________________________</Row>
      </dl>
      <p className="my-16 border-t border-dashed border-ink pt-1 text-center text-sm">{t('fold')}</p>
      <h2 className="text-lg font-semibold">{t('inside')}</h2>
      <p className="my-6 font-mono text-2xl break-all [font-variant-ligatures:none]">{password}</p>
      <p>{t('never')}</p>
      <p className="mt-2">{t('destroy')}</p>
    </div>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
