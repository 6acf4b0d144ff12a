import { newId } from '@/lib/base/ids';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Digicert } from '@/lib/digicert/client';
import { digicert } from '@/lib/digicert/digicert';

const asJson = (value: unknown) => (value === undefined ? undefined : (value as Prisma.InputJsonValue));

/** The CA, with every exchange kept beside the order so that staff can see what was asked and answered. */
export function caForOrder(orderId: string): Digicert {
  return digicert({
    onExchange: ({ method, path, request, status, response, millis, at }) => {
      db()
        .exchange.create({
          data: {
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
          },
        })
        .catch((error: unknown) => log.error('exchange_not_kept', { orderId, error }));
    },
  });
}
