import type { CheckKind, CheckRow } from '../checks/check-kinds';
import type { OrderState } from '../order/lifecycle';

/**
 * What an open order waits for at the CA. `title`: the register of a profession, of which no event and no list tells.
 * `desk`: other checks of the CA, which its webhooks and its list of organisations tell. `end`: nothing but its end or
 * its device, which the list of status changes tells.
 */
export type AwaitedAtCa = 'title' | 'desk' | 'end';

const deskChecks: readonly CheckKind[] = ['organisation', 'oin', 'authority', 'domain'];

/** What an order with these checks waits for. */
export function awaitedAtCa(rows: readonly Pick<CheckRow, 'kind' | 'state'>[]): AwaitedAtCa {
  const open = rows.filter(({ state }) => state !== 'passed').map(({ kind }) => kind);
  if (open.includes('title')) return 'title';
  return open.some((kind) => deskChecks.includes(kind)) ? 'desk' : 'end';
}

/** Whether all that is left is the CA's own work and the device: from then on the order itself tells the rest. */
export function isSettledAtCa(rows: readonly Pick<CheckRow, 'kind' | 'state'>[]): boolean {
  return rows.length > 0 && rows.every(({ kind, state }) => state === 'passed' || ownKinds.includes(kind));
}

/** The checks that the order itself tells of, once all others have passed. */
export const ownKinds: readonly CheckKind[] = ['key', 'device'];

/** How old the checks of an open order may be while somebody looks at its page; a round of the sweep comes on top. */
export const watchedMinutes = 3.5;

const minute = 60_000;
const hour = 60 * minute;

interface Pace {
  /** The shortest and the longest wait between two readings, in milliseconds. */
  readonly first: number;
  readonly most: number;
  /** Within these, the wait is so many times what the order has been open for. */
  readonly growth: number;
}

const paces: Readonly<Record<AwaitedAtCa, Pace>> = {
  title: { first: minute, most: 4 * hour, growth: 1 },
  desk: { first: 4 * hour, most: 24 * hour, growth: 3 },
  end: { first: 4 * hour, most: 24 * hour, growth: 3 },
};

interface KnownOrder {
  readonly state: OrderState;
  /** The CA's own word as we read it last. */
  readonly caStatus: string | null;
}

/**
 * Whether the list of status changes tells something of an order that we do not know: its overlap tells the same change
 * more than once. One that is issued there is news until we have the certificate.
 */
export function isStatusNews(
  { caStatus, state }: KnownOrder,
  told: { readonly rawStatus: string; readonly status: string } | undefined,
): boolean {
  if (told?.status === 'issued' && (state === 'validating' || state === 'reissuing')) return true;
  return told?.rawStatus !== caStatus;
}

/** So many orders of which nobody says anything are read again in a minute, however many there are. */
export const readAgainAtOnce = 30;

/** Whether what the CA said of an order's checks must be asked again: a check that has passed can lapse. */
export function isOld(checkedAt: Date | null, at: Date): boolean {
  return !checkedAt || at.getTime() - checkedAt.getTime() > hour;
}

/**
 * When an order that was read now is read again although nobody said that it changed. Rarely, and more rarely as it gets
 * older: what happens is told by webhooks and by the CA's lists, one call for all orders, so that the limits of the CA
 * are enough for any number of open orders.
 */
export function readAgainAt(awaits: AwaitedAtCa, { since, at }: { since: Date; at: Date }): Date {
  const { first, most, growth } = paces[awaits];
  const age = at.getTime() - since.getTime();
  return new Date(at.getTime() + Math.min(Math.max(age * growth, first), most));
}
