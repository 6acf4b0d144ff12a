import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { OurOrder } from '@/lib/domain/ca/compare-order';

/** An order of ours as a comparison sees it. */
export interface Kept extends OurOrder {
  readonly caOrderId: string;
  /** It has been in its state for a while: a change of a moment ago is still on its way. */
  readonly settled: boolean;
}

const select = {
  id: true,
  number: true,
  state: true,
  stateSince: true,
  caOrderId: true,
  answers: true,
  subscription: { select: { centsPerYear: true, currency: true } },
} as const;
type Row = Prisma.CertificateOrderGetPayload<{ select: typeof select }>;

const onItsWay = 5 * 60_000;
/** Missing orders are looked for in portions. */
const portion = 2000;

/** Our orders by the CA's ids; `currency` is the one that the CA charges in, the only one that can be compared. */
export async function keptByCaIds(
  caOrderIds: readonly string[],
  currency: string,
): Promise<Map<string, Kept>> {
  const rows = await db().certificateOrder.findMany({
    where: { caOrderId: { in: [...caOrderIds] } },
    select,
  });
  return new Map(rows.map((row) => [row.caOrderId ?? '', kept(row, currency)]));
}

/** Our orders whose id at the CA lies after one id, up to another or to the end. */
export async function keptInRange(after: string, upTo: string | null): Promise<Kept[]> {
  const end = upTo === null ? Prisma.empty : Prisma.sql`AND "caOrderId"::bigint <= ${BigInt(upTo)}`;
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "CertificateOrder"
    WHERE CASE WHEN "caOrderId" ~ '^[0-9]{1,18}$' THEN "caOrderId"::bigint > ${BigInt(after)} ${end} ELSE false END
    LIMIT ${portion}`;
  const rows = await db().certificateOrder.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select,
  });
  return rows.map((row) => kept(row));
}

function kept(
  { id, number, state, stateSince, caOrderId, answers, subscription }: Row,
  currency?: string,
): Kept {
  return {
    id,
    number,
    state,
    caOrderId: caOrderId ?? '',
    settled: now().getTime() - stateSince.getTime() > onItsWay,
    currency,
    paidCents: subscription.currency === currency ? subscription.centsPerYear * yearsOf(answers) : undefined,
  };
}

/** The years that are billed for the asked term: a part of a year is a year. */
function yearsOf(answers: unknown): number {
  const validity = (answers as { validity?: { years?: number; days?: number } } | null)?.validity;
  if (validity?.years) return validity.years;
  return validity?.days ? Math.ceil(validity.days / 366) : 3;
}
