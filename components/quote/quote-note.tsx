import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import { Notice } from '../ui/notice';

interface QuoteNoteProps {
  quote: { number: string; validUntil: Date; currency: string; holds: boolean; isOver: boolean };
}

/** In the cart: whether the prices are those of a quote, and why not when they are not. */
export function QuoteNote({ quote: { number, validUntil, currency, holds, isOver } }: QuoteNoteProps) {
  const t = useTranslations('quote.inCart');
  const words = { number, currency, until: dateText(validUntil, useLocale()) };
  if (holds) {
    return (
      <Notice title={t('holds', words)} className="mb-6">
        <p>{t('holdsText', words)}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={t(isOver ? 'over' : 'otherCurrency', words)} className="mb-6">
      <p>{t(isOver ? 'overText' : 'otherCurrencyText', words)}</p>
    </Notice>
  );
}
