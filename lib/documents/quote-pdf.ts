import type { Total } from '@/lib/domain/money/price';
import { termTotal, yearlyTotals } from '@/lib/domain/money/yearly-totals';
import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import { moneyText } from '@/lib/views/money-text';
import { sellerLines } from './addressee';
import type { QuoteDocument } from './quote-document';
import { drawFacts, drawSection, drawSubheading, drawTitle } from './sheet/blocks';
import { drawLetterhead } from './sheet/letterhead';
import { makePdf } from './sheet/make-pdf';
import type { Sheet } from './sheet/sheet';
import { type Cell, drawTable } from './sheet/table';

const words = ({ locale }: QuoteDocument) => translator(locale, 'document');
const money = (cents: number, { currency, locale }: QuoteDocument) => moneyText(cents, currency, locale);

/**
 * A quote as PDF: what each product costs a year, what is to be paid when, and what the whole term adds up to. The
 * same quote gives the same bytes.
 */
export function quotePdf(quote: QuoteDocument): Promise<Uint8Array> {
  const title = `${words(quote)('quote.title')} ${quote.number}`;
  return makePdf({ title, locale: quote.locale, createdAt: quote.issuedAt }, (sheet) =>
    drawQuote(sheet, quote),
  );
}

function drawQuote(sheet: Sheet, quote: QuoteDocument): void {
  const { locale, seller, addressee, number, issuedAt, validUntil } = quote;
  const t = words(quote);
  const person =
    addressee.name && addressee.organisation ? t('attention', { name: addressee.name }) : addressee.name;
  drawLetterhead(
    sheet,
    sellerLines(seller, locale),
    [addressee.organisation, person].filter((line) => line !== undefined),
  );
  drawTitle(sheet, t('quote.title'));
  drawFacts(sheet, [
    { label: t('quote.number'), value: number },
    { label: t('quote.issuedAt'), value: dateText(issuedAt, locale) },
    { label: t('quote.validUntil'), value: dateText(validUntil, locale) },
  ]);
  drawLines(sheet, quote);
  drawSchedule(sheet, quote);
  drawTerms(sheet, quote);
}

function drawLines(sheet: Sheet, quote: QuoteDocument): void {
  const t = words(quote);
  drawTable(
    sheet,
    [
      { header: t('description') },
      { header: t('quantity'), width: 44, align: 'right' },
      { header: t('quote.years'), width: 60, align: 'right' },
      { header: t('quote.perYear'), width: 92, align: 'right' },
    ],
    quote.lines.map(({ description, quantity, years, centsPerYear }) => [
      { text: description, note: t('quote.each', { price: money(centsPerYear, quote) }) },
      { text: quantity.toLocaleString(quote.locale) },
      { text: t('quote.yearCount', { years }) },
      { text: money(quantity * centsPerYear, quote) },
    ]),
  );
}

function drawSchedule(sheet: Sheet, quote: QuoteDocument): void {
  const t = words(quote);
  const years = yearlyTotals(quote.lines, quote.vat.percent);
  drawSubheading(sheet, t('quote.schedule'));
  drawTable(
    sheet,
    [
      { header: t('quote.when') },
      { header: t('quote.netColumn'), width: 80, align: 'right' },
      { header: t('quote.vatColumn'), width: 72, align: 'right' },
      { header: t('quote.totalColumn'), width: 92, align: 'right' },
    ],
    [
      ...years.map((year, index) => yearRow(yearText(index, quote), year, quote)),
      yearRow(t('quote.whole'), termTotal(years), quote).map((cell) => ({ ...cell, strong: true })),
    ],
  );
}

function yearText(index: number, quote: QuoteDocument): string {
  const t = words(quote);
  return index === 0 ? t('quote.firstYear') : t('quote.laterYear', { year: index + 1 });
}

function yearRow(text: string, total: Total, quote: QuoteDocument): Cell[] {
  const { netCents, vatCents, totalCents } = total;
  return [{ text }, ...[netCents, vatCents, totalCents].map((cents) => ({ text: money(cents, quote) }))];
}

function drawTerms(sheet: Sheet, quote: QuoteDocument): void {
  const t = words(quote);
  const { vat, validUntil, locale, acceptUrl } = quote;
  const terms = [t(`quote.vatNote.${vat.rule}`), t('quote.terms', { date: dateText(validUntil, locale) })];
  drawSection(sheet, t('quote.termsHeading'), terms.join('\n\n'));
  if (acceptUrl) drawSection(sheet, t('quote.acceptHeading'), t('quote.accept', { url: acceptUrl }));
}
