'use client';

import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import type { QuoteView } from '@/lib/views/quote-view';
import { QuoteActions, type QuoteActs, type ShownKey } from './quote-actions';
import { QuoteFacts } from './quote-facts';

interface QuoteSheetProps extends QuoteActs {
  quote: QuoteView;
  quoteKey: ShownKey;
}

/** A quote as its page shows it, and what to do with it. */
export function QuoteSheet({ quote, quoteKey, ...acts }: QuoteSheetProps) {
  const t = useTranslations('quote');
  const until = dateText(quote.validUntil, useLocale());
  return (
    <div className="max-w-3xl space-y-6">
      <QuoteFacts quote={quote} />
      {quote.isOver ? null : <p className="text-sm text-soft">{t('acceptText', { until })}</p>}
      <QuoteActions quoteKey={quoteKey} isOver={quote.isOver} {...acts} />
    </div>
  );
}
