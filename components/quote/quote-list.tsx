import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { QuoteRow } from '@/lib/views/quote-view';
import { DateText } from '../ui/date-text';
import { Tag } from '../ui/tag';

/** The quotes of the account, newest first. */
export function QuoteList({ quotes }: { quotes: readonly QuoteRow[] }) {
  const t = useTranslations('quote.list');
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="quotes" className="mt-12 max-w-3xl">
      <h2 id="quotes" className="mb-3 text-xl font-semibold">
        {t('title')}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {quotes.map(({ id, number, createdAt, validUntil, isOver }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
            <Link href={`/quote/${id}`} className="link font-mono">
              {number}
            </Link>
            <span className="text-soft">
              {t('made')} <DateText at={createdAt} />
            </span>
            {isOver ? (
              <Tag>{t('over')}</Tag>
            ) : (
              <span className="text-soft">
                {t('until')} <DateText at={validUntil} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
