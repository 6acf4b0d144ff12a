import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { orderPulse } from '@/lib/views/order-pulse';
import type { OrderPulse } from '@/lib/views/order-view';
import { knownId } from '../known-id';
import { readOrder } from './read-order';

/** However still the rows are, the page is worked out anew after this long: "later than usual" comes with time alone. */
const freshMinutes = 5;

interface Known {
  /** Of the rows behind the page, as the last answer gave it. */
  stamp: string | null;
  /** Of the page itself. */
  version: string | null;
}

/**
 * What an open order page asks for every few seconds. One small query tells whether any row behind the page was written
 * since; only then the order is read and the page compared. Throws Problem `not_found`.
 */
export async function readOrderPulse(actor: Actor, orderId: string, known: Known): Promise<OrderPulse> {
  const stamp = await stampOf(actor, knownId(orderId));
  if (stamp === known.stamp) return { stamp };
  const order = await readOrder(actor, orderId);
  return { stamp, ...orderPulse(order, known.version) };
}

/** The row versions (xmin: the transaction that wrote a row last) of everything the page shows, in one short text. */
async function stampOf(actor: Actor, id: string): Promise<string> {
  const [row] = await db().$queryRaw<{ accountId: string; stamp: string }[]>`
    SELECT o."accountId", md5(concat_ws('|', o.xmin,
      (SELECT string_agg(c.xmin::text, ',' ORDER BY c."id") FROM "OrderCheck" c WHERE c."orderId" = o."id"),
      (SELECT string_agg(r.xmin::text, ',' ORDER BY r."id") FROM "Representation" r WHERE r."orderId" = o."id"),
      (SELECT string_agg(m.xmin::text, ',' ORDER BY m."id") FROM "Mail" m WHERE m."orderId" = o."id"),
      (SELECT string_agg(c.xmin::text, ',' ORDER BY c."id") FROM "Certificate" c WHERE c."orderId" = o."id"),
      (SELECT string_agg(v.xmin::text, ',' ORDER BY v."id") FROM "Revocation" v WHERE v."orderId" = o."id"),
      (SELECT string_agg(l.xmin::text, ',' ORDER BY l."id") FROM "Link" l
        WHERE l."orderId" = o."id" AND l."purpose" = 'view_order'),
      (SELECT string_agg(p.xmin::text, ',' ORDER BY p."id") FROM "PowerOfAttorney" p WHERE p."orderId" = o."id"),
      (SELECT string_agg(s.xmin::text, ',' ORDER BY s."id") FROM "Shipment" s WHERE s."orderId" = o."id"),
      (SELECT count(*) FROM "OrderMessage" t WHERE t."orderId" = o."id"),
      (SELECT count(*) FROM "OrderEvent" e WHERE e."orderId" = o."id")
    )) AS "stamp"
    FROM "CertificateOrder" o WHERE o."id" = ${id}::uuid`;
  if (!row || !canSeeOrder(actor, row)) throw new Problem('not_found');
  return `${row.stamp}-${Math.floor(now().getTime() / (freshMinutes * 60_000))}`;
}
