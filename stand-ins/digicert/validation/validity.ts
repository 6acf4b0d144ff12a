import type { ApiProblem } from '../errors';
import { isObject, type JsonObject } from '../json';
import type { OrderValidity } from '../model';
import type { Product } from '../products';

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A calendar day as `yyyy-MM-dd`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Reads `dd MMM YYYY` (new pages) or `yyyy-MM-dd` (older clients) into `yyyy-MM-dd`; null when it is no day. */
export function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{2}) ([A-Za-z]{3}) (\d{4})$/.exec(text.trim()) ?? [];
  const number = MONTHS.indexOf((month ?? '').toUpperCase()) + 1;
  const iso = day && number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day}` : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === iso ? iso : null;
}

/** Numbers may arrive as text. */
function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

/** When a term that starts at `start` ends. */
export function endOfTerm(validity: OrderValidity, start: Date): Date {
  if (validity.until) return new Date(`${validity.until}T23:59:59Z`);
  if (validity.days) return new Date(start.getTime() + validity.days * DAY_MS);
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + (validity.years ?? 1));
  return end;
}

type Verdict = { readonly validity: OrderValidity } | { readonly problem: ApiProblem };

function judgeDays(days: number, product: Product, validity: OrderValidity): Verdict {
  if (days >= 1 && days <= product.maxDays) return { validity };
  const message = `The term must be between 1 and ${product.maxDays} days for this product.`;
  return { problem: { code: 'invalid_order_validity', message } };
}

function judgeUntil(value: unknown, product: Product, now: Date): Verdict {
  const until = typeof value === 'string' ? readDay(value) : null;
  if (!until) {
    const message = 'custom_expiration_date must have the form dd MMM YYYY.';
    return { problem: { code: 'invalid_order_validity', message } };
  }
  const days =
    (new Date(`${until}T00:00:00Z`).getTime() - new Date(`${dayOf(now)}T00:00:00Z`).getTime()) / DAY_MS;
  return judgeDays(days, product, { until });
}

/** Judges `order_validity`: a custom date goes before days, days before years; nothing given means one year. */
export function judgeValidity(body: JsonObject, product: Product, now: Date): Verdict {
  const given = body.order_validity;
  if (given === undefined || given === null) return { validity: { years: 1 } };
  const wrong = (message: string): Verdict => ({ problem: { code: 'invalid_order_validity', message } });
  if (!isObject(given)) return wrong('order_validity must be an object.');
  if (given.custom_expiration_date != null) return judgeUntil(given.custom_expiration_date, product, now);
  if (given.days != null) {
    const days = wholeNumber(given.days);
    return days === null ? wrong('days must be a whole number.') : judgeDays(days, product, { days });
  }
  const years = wholeNumber(given.years ?? 1);
  if (years !== null && product.allowedYears.includes(years)) return { validity: { years } };
  return wrong(`years must be one of ${product.allowedYears.join(', ')}.`);
}

/** Price of a term (cents): whole years, a part of a year counts as one. */
export function priceOf(product: Product, validity: OrderValidity, now: Date): number {
  const days = (endOfTerm(validity, now).getTime() - now.getTime()) / DAY_MS;
  const years = validity.years ?? Math.max(1, Math.ceil(Math.floor(days) / 366));
  return years * product.pricePerYearCents;
}
