import { sumCents } from './cents';
import { type PriceLine, type Total, totalOf } from './price';

export interface TermLine extends PriceLine {
  /** How many yearly bills there will be when it runs its whole term. */
  readonly years: number;
}

/** What each year of the term costs, the first year first: a line counts as long as its own term lasts. */
export function yearlyTotals(lines: readonly TermLine[], vatPercent: number): Total[] {
  const longest = Math.max(0, ...lines.map((line) => line.years));
  return Array.from({ length: longest }, (_, year) =>
    totalOf(
      lines.filter((line) => line.years > year),
      vatPercent,
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
