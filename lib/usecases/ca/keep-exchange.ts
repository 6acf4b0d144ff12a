import { newId } from '@/lib/base/ids';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Exchange } from '@/lib/digicert/exchange';

const asJson = (value: unknown) => (value === undefined ? undefined : (value as Prisma.InputJsonValue));

/**
 * Keeps what was asked of the CA and answered, redacted already, for staff: beside an order when it was about one. How
 * long it stays is the rule `ca_exchange` of the retention table (90 days). Never fails the call that it is about.
 */
export async function keepExchange(
  { millis, status, failure, request, response, ...exchange }: Exchange,
  orderId: string | undefined,
): Promise<void> {
  const data = {
    id: newId(),
    system: 'digicert',
    orderId: orderId ?? null,
    ...exchange,
    request: asJson(request),
    response: asJson(response),
    status: status ?? null,
    failure: failure ?? null,
    millis: Math.round(millis),
  };
  try {
    await db().exchange.create({ data });
  } catch (error) {
    log.error('exchange_not_kept', { orderId, error });
  }
}
