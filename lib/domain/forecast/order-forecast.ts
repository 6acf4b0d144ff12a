import type { CheckKind, CheckRow } from '../checks/check-kinds';
import type { KnownDurations } from '../checks/measured-duration';
import { isLate } from '../checks/usual-duration';
import { addWorkingMinutes, workingMinutes } from '../checks/working-minutes';
import type { OrderState } from '../order/lifecycle';

/** Between which moments the certificate can probably be made; where measured, nine of ten are ready by the second. */
export interface OrderForecast {
  readonly from: Date;
  readonly to: Date;
  /** Every part of it was measured; else nobody may say "nine of ten". */
  readonly measured: boolean;
}

const forecastStates: readonly OrderState[] = ['submitting', 'unconfirmed', 'validating'];

/** After these comes the approval; control over the domain runs beside all of them (C-21). */
const beforeApproval: readonly CheckKind[] = ['organisation', 'oin', 'authority', 'identity', 'title'];

/**
 * An honest range for one order, out of how long each open check usually takes and how long it has run. Null when
 * nobody can say: the order is not being checked, something needs mending first, or a check is later than usual, so that
 * what is usual no longer says anything.
 */
export function orderForecast(
  state: OrderState,
  rows: readonly CheckRow[],
  durations: KnownDurations,
  now: Date,
): OrderForecast | null {
  if (!forecastStates.includes(state)) return null;
  const open = rows.filter(({ kind, state: row }) => kind !== 'key' && row !== 'passed');
  const stuck = open.some(
    ({ kind, state: row, since }) =>
      row === 'failed' || row === 'unclear' || (row !== 'later' && isLate(durations[kind], since, now)),
  );
  if (stuck) return null;
  return {
    from: addWorkingMinutes(now, minutesLeft(open, 'fromMinutes', durations, now)),
    to: addWorkingMinutes(now, minutesLeft(open, 'usualMinutes', durations, now)),
    measured: open.every(({ kind }) => durations[kind].samples > 0),
  };
}

type Bound = 'fromMinutes' | 'usualMinutes';

/** Checks run side by side: the slowest counts, then the approval; the device follows the approval. */
function minutesLeft(open: readonly CheckRow[], bound: Bound, durations: KnownDurations, now: Date): number {
  const left = (kind: CheckKind): number => {
    const row = open.find((each) => each.kind === kind);
    if (!row) return 0;
    const run = row.state === 'later' ? 0 : workingMinutes(row.since, now);
    return Math.max(0, durations[kind][bound] - run);
  };
  const checks = Math.max(...beforeApproval.map(left));
  return Math.max(left('domain'), checks + left('approval') + left('device'));
}
