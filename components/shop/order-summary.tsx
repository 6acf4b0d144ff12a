'use client';

import Link from 'next/link';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { totalOf } from '@/lib/domain/money/price';
import { type VatTreatment, vatTreatment } from '@/lib/domain/money/vat';
import { localText } from '@/lib/views/local-text';
import { Price } from '../ui/price';
import { AmountRow } from './amount-row';
import type { CartLineView } from './cart-view';
import type { BillingTyped } from './checkout-types';

interface OrderSummaryProps {
  lines: readonly CartLineView[];
  currency: string;
  /** When the second year is billed, as `YYYY-MM-DD`. */
  nextBill: string;
}

/** Beside the form: what is paid now, what each year, and the right to stop (S0-1.1.9d–f, C-33). Follows the country. */
export function OrderSummary({ lines, currency, nextBill }: OrderSummaryProps) {
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
      <Yearly cents={total.totalCents} currency={currency} nextBill={nextBill} />
    </aside>
  );
}

/** The VAT that will most likely hold; whether the register knows the number is asked when the order is placed. */
function useVat(): VatTreatment {
  const [country, vatNumber] = useWatch<BillingTyped, ['country', 'vatNumber']>({
    name: ['country', 'vatNumber'],
  });
  return vatTreatment({ country, vatNumberConfirmed: String(vatNumber ?? '').trim() !== '' });
}

function VatName({ vat }: { vat: VatTreatment }) {
  const t = useTranslations('checkout.summary');
  if (vat.rule === 'reverse_charge') return t('reverse');
  if (vat.rule === 'outside_eu') return t('outside');
  return t('vat', { percent: vat.percent });
}

function Yearly({ cents, currency, nextBill }: { cents: number; currency: string; nextBill: string }) {
  const t = useTranslations('checkout.summary');
  const format = useFormatter();
  const price = format.number(cents / 100, { style: 'currency', currency });
  const date = format.dateTime(new Date(`${nextBill}T12:00:00Z`), { day: 'numeric', month: 'long' });
  return (
    <div className="mt-4 space-y-2 border-t border-line pt-4 text-sm">
      <p>
        <strong className="font-semibold">{t('yearly')}:</strong> {t('yearlyValue', { price, date })}
      </p>
      <p className="text-soft">{t('stop')}</p>
      <p className="text-soft">{t('certificate')}</p>
    </div>
  );
}
