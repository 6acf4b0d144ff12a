'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { totalOf } from '@/lib/domain/money/price';
import type { VatTreatment } from '@/lib/domain/money/vat';
import { localText } from '@/lib/views/local-text';
import { Price } from '../ui/price';
import { AmountRow } from './amount-row';
import type { TermLineView } from './cart-view';
import { TermTotals } from './term-totals';
import { useVat } from './vat-answer';

interface OrderSummaryProps {
  lines: readonly TermLineView[];
  currency: string;
  today: Date;
  /** The right to stop and what stopping does. */
  stopRight: ReactNode;
}

/** Beside the form: what is paid now and on each yearly date, and the right to stop (S0-1.1.9d–f, C-33). Follows the country. */
export function OrderSummary({ lines, currency, today, stopRight }: OrderSummaryProps) {
  const t = useTranslations('checkout.summary');
  const locale = useLocale();
  const vat = useVat();
  const total = totalOf(lines, vat.percent);
  return (
    <aside
      aria-labelledby="checkout-summary"
      className="rounded-lg border border-line border-t-4 border-t-brand bg-surface p-5 sm:p-6"
    >
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id="checkout-summary" className="text-xl font-semibold">
          {t('title')}
        </h2>
        <Link href="/cart" className="link text-sm">
          {t('change')}
        </Link>
      </div>
      <ul className="space-y-2">
        {lines.map(({ slug, name, quantity, centsPerYear }) => (
          <li key={slug} className="flex justify-between gap-4">
            <span>{t('line', { quantity, name: localText(name, locale) })}</span>
            <Price cents={quantity * centsPerYear} currency={currency} />
          </li>
        ))}
      </ul>
      <dl aria-live="polite" className="mt-4 space-y-1.5 border-t border-line pt-4">
        <AmountRow name={t('net')} cents={total.netCents} currency={currency} />
        <AmountRow name={<VatName vat={vat} />} cents={total.vatCents} currency={currency} />
        <AmountRow name={t('total')} cents={total.totalCents} currency={currency} strong />
      </dl>
      {vat.rule === 'reverse_charge' ? <p className="mt-2 text-sm text-soft">{t('reverseText')}</p> : null}
      <TermTotals lines={lines} vatPercent={vat.percent} currency={currency} today={today} />
      <div className="mt-4 text-sm">{stopRight}</div>
    </aside>
  );
}

function VatName({ vat }: { vat: VatTreatment }) {
  const t = useTranslations('checkout.summary');
  if (vat.rule === 'reverse_charge') return t('reverse');
  if (vat.rule === 'outside_eu') return t('outside');
  return t('vat', { percent: vat.percent });
}
