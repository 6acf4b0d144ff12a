import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canSeeQuotes } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { type VatTreatment, vatTreatment } from '@/lib/domain/money/vat';
import { canBillIn, presumedVat } from '@/lib/domain/money/vat-currency';
import { termTotal, yearlyTotals } from '@/lib/domain/money/yearly-totals';
import { Problem } from '@/lib/domain/problem';
import { type QuoteAddressee, quoteAddressee } from '@/lib/domain/quote/addressee';
import { isQuoteOver } from '@/lib/domain/quote/quote-term';
import type { QuoteRow, QuoteView } from '@/lib/views/quote-view';
import { yearsOf } from '../shop/product-years';
import { type FoundQuote, findQuote, type QuoteKey } from './find-quote';

/** Quotes shown in the cart; older ones are over anyway. */
const shownInCart = 10;

/** For whom a quote is, as typed. */
export const addresseeOf = ({ addressee }: Pick<FoundQuote, 'addressee'>): QuoteAddressee =>
  quoteAddressee.parse(addressee);

/** The VAT of a quote: of its account as it is known now, else the likely one in its currency. */
export function vatOfQuote({ account, currency }: FoundQuote): VatTreatment {
  const known =
    account &&
    vatTreatment({ country: account.billingCountry, vatNumberConfirmed: account.vatChecked === 'valid' });
  return known && canBillIn(currency, known) ? known : presumedVat(currency);
}

/** What is quoted, with how many yearly bills there are as seen on the day it was made. */
export const linesOfQuote = ({ lines, createdAt }: FoundQuote) =>
  lines.map(({ product, quantity, centsPerYear }) => ({
    slug: product.slug,
    name: product.name as unknown as { nl: string; en: string },
    quantity,
    centsPerYear,
    years: yearsOf(product, createdAt),
  }));

/** A quote as its page shows it. Throws `not_found`. */
export async function readQuote(actor: Actor, key: QuoteKey): Promise<QuoteView> {
  const quote = await findQuote(db(), actor, key);
  const { number, currency, createdAt, validUntil } = quote;
  const { organisation, name } = addresseeOf(quote);
  const lines = linesOfQuote(quote);
  const vat = vatOfQuote(quote);
  const years = yearlyTotals(lines, vat.percent);
  return {
    number,
    currency,
    createdAt,
    validUntil,
    isOver: isQuoteOver(quote, now()),
    addressee: [organisation, name].filter((line) => line !== undefined),
    lines,
    vat,
    years,
    whole: termTotal(years),
  };
}

/** The quotes of the reader's account, newest first. Nobody else has a list. Throws `forbidden`. */
export async function listQuotes(actor: Actor): Promise<QuoteRow[]> {
  if (!readsAccount(actor)) return [];
  const { accountId } = actor;
  if (!canSeeQuotes(actor, { accountId })) throw new Problem('forbidden');
  const rows = await db().quote.findMany({
    where: { accountId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: shownInCart,
  });
  return rows.map(({ id, number, createdAt, validUntil }) => ({
    id,
    number,
    createdAt,
    validUntil,
    isOver: isQuoteOver({ validUntil }, now()),
  }));
}
