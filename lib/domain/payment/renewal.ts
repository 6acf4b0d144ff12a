import { addYears, dutchDay } from '../validity/dates';

/** The yearly bill is announced this many days before, with amount, date and how to stop. */
export const ANNOUNCE_DAYS = 30;

/** A bill is to be paid within this many days. */
export const PAY_WITHIN_DAYS = 30;

/** A bill that we collect is due this many days after: a direct debit takes its time at the banks. */
export const COLLECT_WITHIN_DAYS = 14;

/** The yearly date after this one, counted from the first day: 29 February comes back when there is one. */
export function nextYearlyDate(startedAt: Date, renewsAt: Date): Date {
  const years = renewsAt.getUTCFullYear() - startedAt.getUTCFullYear() + 1;
  return addYears(startedAt, years);
}

interface Renewing {
  readonly accountId: string;
  readonly currency: string;
  readonly renewsAt: Date;
}

/** What goes on one bill: subscriptions of an account that renew on the same Dutch day, in the same currency. */
export function isSameBill(one: Renewing, other: Renewing): boolean {
  const key = ({ accountId, currency, renewsAt }: Renewing) =>
    [accountId, currency, dutchDay(renewsAt)].join();
  return key(one) === key(other);
}
