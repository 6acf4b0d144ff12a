import { sumCents } from './cents';
import { instalments } from './price';
import { vatCents } from './vat';

export interface ScheduledBill {
  readonly dueAt: Date;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

export interface Schedule {
  /** The first is paid with the order, the others each year after. */
  readonly bills: readonly ScheduledBill[];
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

/** Every yearly bill over a term with its VAT, and what they come to, as it is shown before paying (M02, C-33). */
export function scheduleOf(
  price: { readonly centsPerYear: number; readonly vatPercent: number },
  startsAt: Date,
  endsAt: Date,
): Schedule {
  const bills = instalments(price.centsPerYear, startsAt, endsAt).map(
    ({ dueAt, netCents }): ScheduledBill => {
      const vat = vatCents(netCents, price.vatPercent);
      return { dueAt, netCents, vatCents: vat, totalCents: netCents + vat };
    },
  );
  return {
    bills,
    netCents: sumCents(bills.map((bill) => bill.netCents)),
    vatCents: sumCents(bills.map((bill) => bill.vatCents)),
    totalCents: sumCents(bills.map((bill) => bill.totalCents)),
  };
}
