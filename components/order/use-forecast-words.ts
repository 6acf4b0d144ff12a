import { useLocale, useTranslations } from 'next-intl';
import { dateRangeText } from '@/lib/views/date-range-text';
import type { ForecastView } from '@/lib/views/order-view';

/** When the certificate can probably be made, as an honest range of days; or that nobody can say now. */
export function useForecastWords(
  words: 'order.forecast' | 'order.followed.forecast' = 'order.forecast',
): (forecast: ForecastView | null) => string {
  const t = useTranslations(words);
  const locale = useLocale();
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  return (forecast) =>
    forecast
      ? t(forecast.measured ? 'range' : 'expected', {
          days: dateRangeText(noon(forecast.from), noon(forecast.to), locale),
        })
      : t('unknown');
}
