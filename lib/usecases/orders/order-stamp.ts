import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';

/** However still the rows are, a page is worked out anew after this long: "later than usual" comes with time alone. */
const freshMinutes = 5;

/**
 * The row versions (xmin: the transaction that wrote a row last) of everything that a page about the order shows, in one
 * short text, and whose order it is. A table that such a page reads stands here; what hangs below its rows (signatories
 * below a power of attorney, persons and runs of identification below a representation) too. Undefined when there is no
 * such order.
 */
export async function orderStamp(id: string): Promise<{ accountId: string; stamp: string } | undefined> {
  const [row] = await db().$queryRaw<{ accountId: string; stamp: string }[]>`
    SELECT o."accountId", md5(concat_ws('|', o.xmin,
      (SELECT string_agg(c.xmin::text, ',' ORDER BY c."id") FROM "OrderCheck" c WHERE c."orderId" = o."id"),
      (SELECT string_agg(r.xmin::text || ',' || c.xmin::text, ',' ORDER BY r."id")
        FROM "Representation" r JOIN "Contact" c ON c."id" = r."contactId" WHERE r."orderId" = o."id"),
      (SELECT string_agg(f.xmin::text, ',' ORDER BY f."id") FROM "FaceToFace" f WHERE f."orderId" = o."id"),
      (SELECT string_agg(h.xmin::text, ',' ORDER BY h."id") FROM "Handover" h WHERE h."orderId" = o."id"),
      (SELECT string_agg(m.xmin::text, ',' ORDER BY m."id") FROM "Mail" m WHERE m."orderId" = o."id"),
      (SELECT string_agg(c.xmin::text, ',' ORDER BY c."id") FROM "Certificate" c WHERE c."orderId" = o."id"),
      (SELECT string_agg(d.xmin::text, ',' ORDER BY d."id") FROM "Duplicate" d WHERE d."orderId" = o."id"),
      (SELECT string_agg(v.xmin::text, ',' ORDER BY v."id") FROM "Revocation" v WHERE v."orderId" = o."id"),
      (SELECT string_agg(l.xmin::text, ',' ORDER BY l."id") FROM "Link" l
        WHERE l."orderId" = o."id" AND l."purpose" = 'view_order'),
      (SELECT string_agg(p.xmin::text, ',' ORDER BY p."id") FROM "PowerOfAttorney" p WHERE p."orderId" = o."id"),
      (SELECT string_agg(s.xmin::text, ',' ORDER BY s."id") FROM "Signatory" s
        JOIN "PowerOfAttorney" p ON p."id" = s."powerOfAttorneyId" WHERE p."orderId" = o."id"),
      (SELECT string_agg(s.xmin::text, ',' ORDER BY s."id") FROM "Shipment" s WHERE s."orderId" = o."id"),
      (SELECT string_agg(a.xmin::text, ',' ORDER BY a."id") FROM "Appointment" a WHERE a."orderId" = o."id"),
      (SELECT string_agg(n.xmin::text, ',' ORDER BY n."id") FROM "CertificateOrder" n WHERE n."renewalOfId" = o."id"),
      (SELECT string_agg(t.xmin::text, ',' ORDER BY t."id") FROM "OrderMessage" t WHERE t."orderId" = o."id"),
      (SELECT count(*) FROM "OrderEvent" e WHERE e."orderId" = o."id")
    )) AS "stamp"
    FROM "CertificateOrder" o WHERE o."id" = ${id}::uuid`;
  return row && { ...row, stamp: `${row.stamp}-${Math.floor(now().getTime() / (freshMinutes * 60_000))}` };
}
