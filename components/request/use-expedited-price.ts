import { useLocale } from 'next-intl';
import { expeditedCents } from '@/lib/domain/shipment/expedited';
import { moneyText } from '@/lib/views/money-text';
import type { RequestScreenView } from '@/lib/views/request-view';

/** What expedited shipping costs in the currency of the subscription, written out; undefined where it is not offered. */
export function useExpeditedPrice({ form, currency }: RequestScreenView): string | undefined {
  const locale = useLocale();
  const cents = expeditedCents(form, currency);
  return cents === undefined ? undefined : moneyText(cents, currency, locale);
}
