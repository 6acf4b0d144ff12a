import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import { localText } from '@/lib/views/local-text';
import type { QuoteView } from '@/lib/views/quote-view';
import { AmountRow } from '../shop/amount-row';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { Price } from '../ui/price';

/** What a quote says: for whom, until when, and what each year costs. */
export function QuoteFacts({ quote }: { quote: QuoteView }) {
  const t = useTranslations('quote');
  const locale = useLocale();
  const { number, currency, createdAt, validUntil, isOver, addressee, lines } = quote;
  const until = dateText(validUntil, locale);
  return (
    <>
      <PageHeader
        title={t('title', { number })}
        lead={t(isOver ? 'wasValid' : 'valid', { made: dateText(createdAt, locale), until })}
      />
      {isOver ? (
        <Notice kind="warning" title={t('over.title')}>
          <p>{t('over.text')}</p>
        </Notice>
      ) : null}
      {addressee.length > 0 ? <p>{t('for', { addressee: addressee.join(', ') })}</p> : null}
      <ul className="divide-y divide-line border-y border-line">
        {lines.map(({ slug, name, quantity, centsPerYear }) => (
          <li key={slug} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-3">
            <span>{t('line', { quantity, name: localText(name, locale) })}</span>
            <span>
              <Price cents={quantity * centsPerYear} currency={currency} />{' '}
              <span className="text-sm text-soft">{t('perYear')}</span>
            </span>
          </li>
        ))}
      </ul>
      <Sums quote={quote} />
    </>
  );
}

function Sums({ quote: { years, whole, currency, vat } }: { quote: QuoteView }) {
  const t = useTranslations('quote');
  return (
    <div className="space-y-2">
      <dl className="space-y-1.5">
        {years
          .map(({ totalCents }, index) => ({ year: index + 1, totalCents }))
          .map(({ year, totalCents }) => (
            <AmountRow key={year} name={t('year', { year })} cents={totalCents} currency={currency} />
          ))}
        <AmountRow name={t('whole')} cents={whole.totalCents} currency={currency} strong />
      </dl>
      <p className="text-sm text-soft">{t(`vat.${vat.rule}`, { percent: vat.percent })}</p>
    </div>
  );
}
