import { addDays, dutchDay } from '../validity/dates';

/** For how many days the prices of a quote are promised. */
export const QUOTE_DAYS = 30;

/** The last second of the last day on which a quote of this moment holds, by the clock of the Netherlands. */
export function quoteEnd(at: Date): Date {
  const day = dutchDay(addDays(at, QUOTE_DAYS));
  const winter = new Date(`${day}T22:59:59Z`);
  return dutchDay(winter) === day ? winter : new Date(`${day}T21:59:59Z`);
}

/** Whether the prices of a quote are promised no more. */
export function isQuoteOver(quote: { readonly validUntil: Date }, at: Date): boolean {
  return at > quote.validUntil;
}
