import type { Digicert } from '@/lib/digicert/client';
import { digicert } from '@/lib/digicert/digicert';
import { laneRules } from '@/lib/domain/ca/lane';
import { currentLane } from './current-lane';
import { caGate } from './gate';
import { keepExchange } from './keep-exchange';

/**
 * The CA as the product speaks to it: within its limits, left alone while it does not answer, and with every exchange
 * kept for staff, beside an order when `orderId` is given.
 */
export function ourCa({ orderId }: { orderId?: string } = {}): Digicert {
  const lane = currentLane();
  return digicert({
    gate: caGate(lane),
    budgetMs: laneRules[lane].budgetMs,
    onExchange: (exchange) => void keepExchange(exchange, orderId),
  });
}
