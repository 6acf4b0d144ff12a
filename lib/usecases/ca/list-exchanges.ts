import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeCa } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { callFailures } from '@/lib/domain/ca/call-failure';
import { Problem } from '@/lib/domain/problem';
import type { CaExchangeView, ExchangeOutcome } from '@/lib/views/ca-view';
import { cursorOf, readCursor } from '../staff/page-key';

export interface ExchangeFilter {
  /** The number of an order with us, or its id at the CA. */
  order?: string | undefined;
  outcome?: ExchangeOutcome | undefined;
  after?: string | undefined;
}

/** Each can be opened whole, so a page is short. */
const pageSize = 25;

const outcomes: Readonly<Record<ExchangeOutcome, Prisma.ExchangeWhereInput>> = {
  answered: { status: { lt: 400 } },
  refused: { status: { gte: 400, lt: 500 } },
  failed: { OR: [{ status: null }, { status: { gte: 500 } }] },
};

/** What the CA was asked and answered, the newest first, a page at a time. Throws `forbidden` for anybody but staff. */
export async function listExchanges(
  actor: Actor,
  { order, outcome, after }: ExchangeFilter,
): Promise<{ exchanges: CaExchangeView[]; nextAfter: string | undefined }> {
  if (!canSeeCa(actor)) throw new Problem('forbidden');
  const key = readCursor(after);
  const found = await db().exchange.findMany({
    where: {
      system: 'digicert',
      AND: [
        order ? { orderId: { in: await idsOf(order) } } : {},
        outcome ? outcomes[outcome] : {},
        key ? { OR: [{ at: { lt: key.at } }, { at: key.at, id: { lt: key.id } }] } : {},
      ],
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
  });
  const shown = found.slice(0, pageSize);
  const numbers = await numbersOf(shown.flatMap(({ orderId }) => orderId ?? []));
  const last = shown.at(-1);
  return {
    exchanges: shown.map((row) => exchangeView(row, numbers)),
    nextAfter: found.length > pageSize && last ? cursorOf(last.at, last.id) : undefined,
  };
}

async function idsOf(order: string): Promise<string[]> {
  const found = await db().certificateOrder.findMany({
    where: { OR: [{ number: order }, { caOrderId: order }] },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

async function numbersOf(ids: readonly string[]): Promise<Map<string, string>> {
  const found = await db().certificateOrder.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, number: true },
  });
  return new Map(found.map(({ id, number }) => [id, number]));
}

type Row = Awaited<ReturnType<ReturnType<typeof db>['exchange']['findMany']>>[number];

function exchangeView(row: Row, numbers: ReadonlyMap<string, string>): CaExchangeView {
  const { id, at, method, path, status, millis, attempt, requestId, orderId, request, response } = row;
  const number = numbers.get(orderId ?? '');
  return {
    id,
    at,
    method,
    path,
    outcome: outcomeOf(status),
    status,
    failure: callFailures.find((known) => known === row.failure) ?? null,
    millis,
    attempt,
    requestId,
    order: orderId && number ? { id: orderId, number } : null,
    request,
    response,
  };
}

function outcomeOf(status: number | null): ExchangeOutcome {
  if (status === null || status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'answered';
}
