import { dutchDay } from '@/lib/domain/validity/dates';
import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import { moneyText } from '@/lib/views/money-text';
import { buyerLines, sellerLines } from './addressee';
import { dayText, lastDayBefore } from './day';
import { assertAddsUp, type InvoiceDocument, type InvoiceLine } from './invoice-document';
import { invoiceFacts } from './invoice-facts';
import { paymentText, vatReasonText } from './payment-text';
import { drawFacts, drawParagraph, drawSection, drawTitle } from './sheet/blocks';
import { drawLetterhead } from './sheet/letterhead';
import { styles } from './sheet/look';
import { makePdf } from './sheet/make-pdf';
import type { Sheet } from './sheet/sheet';
import { drawSums, type SumLine } from './sheet/sums';
import { drawTable } from './sheet/table';

const words = (invoice: InvoiceDocument) => translator(invoice.locale, 'document');
const money = (cents: number, { currency, locale }: InvoiceDocument) => moneyText(cents, currency, locale);

/**
 * An invoice, receipt or credit note as PDF, in the language of the customer. The same document gives the same bytes.
 * Throws RangeError when its sums do not add up.
 */
export function invoicePdf(invoice: InvoiceDocument): Promise<Uint8Array> {
  assertAddsUp(invoice);
  const { kind, locale, number, issuedAt } = invoice;
  const title = `${words(invoice)(`${kind}.title`)} ${number}`;
  return makePdf({ title, locale, createdAt: issuedAt }, (sheet) => drawInvoice(sheet, invoice));
}

function drawInvoice(sheet: Sheet, invoice: InvoiceDocument): void {
  const { kind, locale, seller, buyer, paid, credits } = invoice;
  const t = words(invoice);
  drawLetterhead(sheet, sellerLines(seller, locale), buyerLines(buyer, locale));
  drawTitle(sheet, t(`${kind}.title`), paid && t(`${kind}.paidTag`));
  drawFacts(sheet, invoiceFacts(invoice));
  if (credits) {
    const { number } = credits;
    drawParagraph(sheet, t('credit.creditsText', { number, date: dateText(credits.issuedAt, locale) }));
    sheet.y += 12;
  }
  drawLines(sheet, invoice);
  drawSums(sheet, sumsOf(invoice));
  drawRemarks(sheet, invoice);
}

function drawLines(sheet: Sheet, invoice: InvoiceDocument): void {
  const t = words(invoice);
  drawTable(
    sheet,
    [
      { header: t('description') },
      { header: t('quantity'), width: 44, align: 'right' },
      { header: t(`${invoice.kind}.unit`), width: 92, align: 'right' },
      { header: t('amount'), width: 92, align: 'right' },
    ],
    invoice.lines.map((line) => [
      { text: line.description, note: periodText(line, invoice) },
      { text: line.quantity.toLocaleString(invoice.locale) },
      { text: money(line.unitCents, invoice) },
      { text: money(line.netCents, invoice) },
    ]),
  );
}

function periodText({ periodStart, periodEnd }: InvoiceLine, invoice: InvoiceDocument): string | undefined {
  if (!periodStart || !periodEnd) return undefined;
  const { locale } = invoice;
  const start = dayText(dutchDay(periodStart), locale);
  return words(invoice)('period', { start, end: dayText(lastDayBefore(periodEnd), locale) });
}

function sumsOf(invoice: InvoiceDocument): SumLine[] {
  const { kind, vat, netCents, vatCents, totalCents, paid, locale } = invoice;
  const t = words(invoice);
  const vatLabel = t(`vat.${vat.rule}`, { percent: vat.percent, net: money(netCents, invoice) });
  const lines: SumLine[] = [
    { label: t('net'), amount: money(netCents, invoice) },
    { label: vatLabel, amount: money(vatCents, invoice) },
    {
      label: kind === 'credit' ? t('credit.total') : t('total'),
      amount: money(totalCents, invoice),
      main: true,
    },
  ];
  if (!paid) return lines;
  const date = dateText(paid.at, locale);
  return [
    ...lines,
    { label: t(`${kind}.paidLine`, { date }), amount: money(totalCents, invoice) },
    { label: t(`${kind}.open`), amount: money(0, invoice) },
  ];
}

function drawRemarks(sheet: Sheet, invoice: InvoiceDocument): void {
  const { kind, vatEuroCents, locale } = invoice;
  const t = words(invoice);
  const reason = vatReasonText(invoice);
  sheet.y += 8;
  if (reason) drawParagraph(sheet, reason, styles.soft);
  if (vatEuroCents !== undefined) {
    drawParagraph(sheet, t('vatInEuro', { amount: moneyText(vatEuroCents, 'EUR', locale) }), styles.soft);
  }
  drawSection(
    sheet,
    kind === 'credit' ? t('payment.headingCredit') : t('payment.heading'),
    paymentText(invoice),
  );
}
