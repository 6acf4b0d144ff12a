import type { Locale } from '@/lib/domain/locale';
import { dateText } from './date-text';
import { translator } from './messages/translate';
import { moneyText } from './money-text';

type Detail = Readonly<Record<string, string | number | boolean>>;

const isCents = (name: string) => /^cents|Cents$/.test(name);
const isDay = (code: string) => /^\d{4}-\d{2}-\d{2}$/.test(code);

/** Where the words of a code stand, by the name under which the audit trail keeps it. */
const places = {
  check: ['check', 'kind.'],
  kind: ['staff', 'work.kind.'],
} as const;

/** What an entry of the audit trail knows beside the act: money as money, codes that we have words for in words. */
export function auditFacts(detail: Detail, locale: Locale): string[] {
  const currency = String(detail.currency ?? 'EUR');
  const hasMoney = Object.keys(detail).some(isCents);
  return Object.entries(detail).flatMap(([name, value]) => {
    if (isCents(name) && typeof value === 'number') return moneyText(value, currency, locale);
    if (name === 'currency' && hasMoney) return [];
    return wordsOf(name, String(value), locale);
  });
}

function wordsOf(name: string, code: string, locale: Locale): string {
  if (isDay(code)) return dateText(new Date(`${code}T12:00:00Z`), locale, 'date');
  if (name === 'role' || name === 'before') return roleText(code, locale);
  if (name !== 'check' && name !== 'kind') return code;
  const [namespace, path] = places[name];
  const t = translator(locale, namespace);
  const key = `${path}${code}` as Parameters<typeof t.has>[0];
  return t.has(key) ? (t as (key: string) => string)(key) : code;
}

/** A role of one of our own people, or of somebody of an account. */
function roleText(code: string, locale: Locale): string {
  const [ours, theirs] = [translator(locale, 'colleagues'), translator(locale, 'people')];
  const [our, their] = [`roles.${code}` as 'roles.sales', `roles.${code}` as 'roles.owner'];
  if (ours.has(our)) return ours(our);
  return theirs.has(their) ? theirs(their) : code;
}
