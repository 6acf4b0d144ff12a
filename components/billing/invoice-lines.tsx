import { useLocale, useTranslations } from 'next-intl';
import type { InvoiceView } from '@/lib/views/billing-view';
import { dateText } from '@/lib/views/date-text';
import { Price } from '../ui/price';

const day = 86_400_000;

/** What an invoice is about, and what it adds up to. */
export function InvoiceLines({ invoice }: { invoice: InvoiceView }) {
  const t = useTranslations('billing.invoice');
  const locale = useLocale();
  const { lines, currency, netCents, vatCents, vatPercent, vatRule, totalCents } = invoice;
  const rows = [
    { term: t('net'), cents: netCents },
    {
      term: vatRule === 'reverse_charge' || vatRule === 'outside_eu' ? t(vatRule) : t('vat', { vatPercent }),
      cents: vatCents,
    },
  ];
  return (
    <div>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map(({ id, description, quantity, netCents: cents, periodStart, periodEnd }) => (
          <li key={id} className="flex justify-between gap-x-6 py-3">
            <div>
              <p>
                {quantity > 1 ? `${quantity} × ` : ''}
                {description}
              </p>
              {periodStart && periodEnd ? (
                <p className="text-sm text-soft">
                  {t('period', {
                    start: dateText(periodStart, locale),
                    end: dateText(new Date(periodEnd.getTime() - day), locale),
                  })}
                </p>
              ) : null}
            </div>
            <Price cents={cents} currency={currency} />
          </li>
        ))}
      </ul>
      <dl className="mt-3 ml-auto max-w-sm space-y-1">
        {rows.map(({ term, cents }) => (
          <div key={term} className="flex justify-between gap-x-6 text-soft">
            <dt>{term}</dt>
            <dd>
              <Price cents={cents} currency={currency} />
            </dd>
          </div>
        ))}
        <div className="flex justify-between gap-x-6 border-t border-line pt-2 text-lg font-semibold">
          <dt>{t('total')}</dt>
          <dd>
            <Price cents={totalCents} currency={currency} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
