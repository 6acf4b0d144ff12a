'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type TermLine, termTotal, yearlyTotals } from '@/lib/domain/money/yearly-totals';
import { addYears } from '@/lib/domain/validity/dates';
import { dateText } from '@/lib/views/date-text';
import { AmountRow } from './amount-row';

interface TermTotalsProps {
  lines: readonly TermLine[];
  vatPercent: number;
  currency: string;
  /** The day of the order. */
  today: Date;
}

/** Every yearly date with what is paid then, and what the whole term comes to (M02, C-33). */
export function TermTotals({ lines, vatPercent, currency, today }: TermTotalsProps) {
  const t = useTranslations('checkout.summary');
  const locale = useLocale();
  const years = yearlyTotals(lines, vatPercent);
  const dates = years.map(({ totalCents }, index) => ({ at: addYears(today, index), totalCents }));
  return (
    <div className="mt-4 space-y-2 border-t border-line pt-4 text-sm">
      <h3 className="font-semibold">{t('when')}</h3>
      <dl className="space-y-1">
        {dates.map(({ at, totalCents }, index) => (
          <AmountRow
            key={at.toISOString()}
            name={index === 0 ? t('today') : dateText(at, locale)}
            cents={totalCents}
            currency={currency}
          />
        ))}
      </dl>
      <dl className="font-semibold">
        <AmountRow
          name={t('whole', { years: years.length })}
          cents={termTotal(years).totalCents}
          currency={currency}
        />
      </dl>
      <p className="text-soft">{t('whenText')}</p>
    </div>
  );
}
