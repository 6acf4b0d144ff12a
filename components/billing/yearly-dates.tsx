import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { YearlyDateView } from '@/lib/views/billing-view';
import { localText } from '@/lib/views/local-text';
import { DateText } from '../ui/date-text';
import { Price } from '../ui/price';

/** What will be billed, and when. */
export function YearlyDates({ dates }: { dates: readonly YearlyDateView[] }) {
  const t = useTranslations('billing.dates');
  const locale = useLocale();
  if (dates.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {dates.map(({ at, currency, totalCents, subscriptions }) => (
        <li
          key={`${at.toISOString()} ${currency}`}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
        >
          <div className="min-w-0">
            <p className="font-medium">
              <DateText at={at} />
            </p>
            <ul className="text-sm">
              {subscriptions.map(({ id, number, name }) => (
                <li key={id}>
                  <Link href={`/subscriptions/${id}`} className="link inline-flex min-h-6 items-center">
                    {localText(name, locale)} ({number})
                  </Link>
                </li>
              ))}
            </ul>
          </div>
          <p>
            <Price cents={totalCents} currency={currency} />{' '}
            <span className="text-sm text-soft">{t('withVat')}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
