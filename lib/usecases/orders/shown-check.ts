import type { CheckRow } from '@/lib/domain/checks/check-kinds';
import type { KnownDurations } from '@/lib/domain/checks/measured-duration';
import { identityJudging, isLate } from '@/lib/domain/checks/usual-duration';
import type { OrderForecast } from '@/lib/domain/forecast/order-forecast';
import { dutchDay } from '@/lib/domain/validity/dates';
import type { CheckView, ForecastView } from '@/lib/views/order-view';

/** A row with since when it is so, how long it usually takes, and whether this one takes longer (M36, M39). */
export function shownCheck(
  row: CheckRow,
  stored: readonly { kind: string; state: string; since: Date }[],
  durations: KnownDurations,
  at: Date,
): CheckView {
  const known = stored.find(({ kind, state }) => kind === row.kind && state === row.state);
  const since = known?.since ?? row.since;
  const own = durations[row.kind];
  const duration =
    row.reason === 'identity_being_judged' ? { ...identityJudging, fromMinutes: 0, samples: 0 } : own;
  const { fromMinutes, usualMinutes, samples } = duration;
  const open = row.state === 'todo' || row.state === 'busy';
  return { ...row, since, fromMinutes, usualMinutes, samples, late: open && isLate(duration, since, at) };
}

/** A forecast in whole Dutch days, so that it changes once a day at most. */
export function forecastDays(forecast: OrderForecast | null): ForecastView | null {
  if (!forecast) return null;
  return { from: dutchDay(forecast.from), to: dutchDay(forecast.to), measured: forecast.measured };
}
