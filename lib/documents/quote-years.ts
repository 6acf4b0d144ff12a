import { sumCents } from '@/lib/domain/money/cents';
import { type Total, totalOf } from '@/lib/domain/money/price';
import type { QuoteDocument } from './quote-document';

/** What each year of the term costs, the first year first: a line counts as long as its own term lasts. */
export function yearlyTotals({ lines, vat }: QuoteDocument): Total[] {
  const longest = Math.max(0, ...lines.map((line) => line.years));
  return Array.from({ length: longest }, (_, year) =>
    totalOf(
      lines.filter((line) => line.years > year),
      vat.percent,
    ),
  );
}

/** What the whole term costs. */
export function termTotal(years: readonly Total[]): Total {
  return {
    netCents: sumCents(years.map((year) => year.netCents)),
    vatCents: sumCents(years.map((year) => year.vatCents)),
    totalCents: sumCents(years.map((year) => year.totalCents)),
  };
}
