import { newId } from '@/lib/base/ids';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Digicert } from '@/lib/digicert/client';
import { digicert } from '@/lib/digicert/digicert';
import type { Exchange } from '@/lib/digicert/exchange';

/** The CA, with every exchange kept beside the order so that staff can see what was asked and answered. */
export function caForOrder(orderId: string): Digicert {
  return digicert({ onExchange: (exchange) => void keep(orderId, exchange) });
}

const asJson = (value: unknown) => (value === undefined ? undefined : (value as Prisma.InputJsonValue));

async function keep(orderId: string, exchange: Exchange): Promise<void> {
  const { method, path, request, status, response, millis, at } = exchange;
  const data = {
    id: newId(),
    system: 'digicert',
    orderId,
    method,
    path,
    request: asJson(request),
    status: status ?? null,
    response: asJson(response),
    millis: Math.round(millis),
    at,
  };
  try {
    await db().exchange.create({ data });
  } catch (error) {
    log.error('exchange_not_kept', { orderId, error });
  }
}
