import { nextNudge } from '@/lib/domain/nudge/schedule';
import type { NudgeView } from '@/lib/views/order-view';
import { type OrderWaiting, waitingFor } from './waiting';

/** Who is waited for and when each is reminded next, for the page. */
export function nudgesOf(order: OrderWaiting, at: Date): readonly NudgeView[] {
  return waitingFor(order).map(({ kind, name, since }) => ({
    kind,
    name,
    since,
    next: nextNudge(kind, since, at),
  }));
}
