import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface SummaryItem {
  readonly term: string;
  readonly value: ReactNode;
  /** Where this answer is changed; comes straight back to the summary. */
  readonly change?: string;
}

/** Answers or facts with their names, each with a way to change it. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  const t = useTranslations('ui');
  return (
    <dl className="divide-y divide-line border-y border-line">
      {items.map(({ term, value, change }) => (
        <div key={term} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[minmax(9rem,1fr)_2fr_6rem]">
          <dt className="font-medium text-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
          {change ? (
            <dd className="sm:text-right no-print">
              <Link href={change} className="link inline-flex min-h-6 items-center">
                {t('change')}
                <span className="sr-only"> {term}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
