import { addYears } from '../validity/dates';
import { assertCents, sumCents } from './cents';
import { vatCents } from './vat';

export interface PriceLine {
  readonly quantity: number;
  /** For one year, without VAT. */
  readonly centsPerYear: number;
}

export interface Total {
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

/** What is paid now for these lines: one year of each, VAT rounded per line. */
export function totalOf(lines: readonly PriceLine[], vatPercent: number): Total {
  const nets = lines.map(netOf);
  const netCents = sumCents(nets);
  const vat = sumCents(nets.map((net) => vatCents(net, vatPercent)));
  return { netCents, vatCents: vat, totalCents: netCents + vat };
}

function netOf({ quantity, centsPerYear }: PriceLine): number {
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw new RangeError(`not a quantity: ${quantity}`);
  assertCents(centsPerYear);
  return quantity * centsPerYear;
}

export interface Instalment {
  readonly dueAt: Date;
  readonly netCents: number;
}

/**
 * The yearly bills over a term (S0-1.1.9d, S0-1.3.2c2): one on the day of purchase and one each year after, as
 * long as the certificate still runs on that day. What they add up to is shown before paying (M02).
 */
export function instalments(centsPerYear: number, startsAt: Date, endsAt: Date): readonly Instalment[] {
  assertCents(centsPerYear);
  const bills: Instalment[] = [{ dueAt: startsAt, netCents: centsPerYear }];
  for (let year = 1; addYears(startsAt, year) < endsAt; year++) {
    bills.push({ dueAt: addYears(startsAt, year), netCents: centsPerYear });
  }
  return bills;
}
