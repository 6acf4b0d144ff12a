import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { orderForecast } from '@/lib/domain/forecast/order-forecast';
import type { Locale } from '@/lib/domain/locale';
import { dateRangeText } from '@/lib/views/date-range-text';
import { checkFactsOf, orderWithChecks } from '../orders/order-facts';
import { readDurations } from './read-durations';

/** Between which days the certificate can probably be made, for a mail; `none` when nobody can say. */
export async function forecastWords(tx: Tx, orderId: string, locale: Locale): Promise<string> {
  const order = await orderWithChecks(tx, orderId);
  const expected = orderForecast(order.state, checkRows(checkFactsOf(order)), await readDurations(tx), now());
  return expected ? dateRangeText(expected.from, expected.to, locale) : 'none';
}
