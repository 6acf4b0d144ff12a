import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import type { WebhookDelivery, WebhookEndpoint } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { excerptOf } from '@/lib/domain/webhook/excerpt';
import { isGone, isTaken, nextTry } from '@/lib/domain/webhook/retries';
import { type PostAnswer, post } from '@/lib/outbound/post';
import { ourReach } from '@/lib/outbound/reach';
import { endEndpoint } from './end-endpoint';
import { enqueueDelivery } from './enqueue-delivery';
import { outgoing } from './outgoing';

type Delivery = WebhookDelivery & { endpoint: WebhookEndpoint };

/** A worker that dies while it sends is made up for after this time. */
const CLAIM_MS = 60_000;

/** Deliveries per round of the sweep; the next minute takes the rest. */
const bound = 200;

/**
 * Sends one message to one endpoint (M64). Only one worker tries at a time; a try that failed is written down and
 * another one planned, up to the last. Safe to run twice.
 */
export async function deliverWebhook(deliveryId: string, at: Date = now()): Promise<void> {
  const delivery = await db().webhookDelivery.findUnique({
    where: { id: deliveryId },
    include: { endpoint: true },
  });
  if (delivery?.state !== 'waiting' || (delivery.nextTryAt && delivery.nextTryAt > at)) return;
  if (delivery.endpoint.endedAt) return close(delivery, 'failed', 'endpoint_ended');
  if (!(await claim(delivery, at))) return;
  const answer = await post(await outgoing(delivery, at), { reach: ourReach() });
  await record(delivery, answer, at);
}

/** Counts the try before it is made: what the receiver may have seen is never tried for free. */
async function claim({ id, attempts }: Delivery, at: Date): Promise<boolean> {
  const { count } = await db().webhookDelivery.updateMany({
    where: { id, state: 'waiting', attempts },
    data: { attempts: attempts + 1, nextTryAt: new Date(at.getTime() + CLAIM_MS) },
  });
  return count === 1;
}

async function close({ id }: Delivery, state: 'failed', lastError: string): Promise<void> {
  await db().webhookDelivery.updateMany({
    where: { id, state: 'waiting' },
    data: { state, lastError, nextTryAt: null },
  });
}

async function record(delivery: Delivery, answer: PostAnswer, at: Date): Promise<void> {
  const { id, endpointId } = delivery;
  const status = answer.ok ? answer.status : null;
  const told = { lastStatus: status, lastError: answer.ok ? null : answer.fault, lastMillis: answer.millis };
  const taken = status !== null && isTaken(status);
  const gone = status !== null && isGone(status);
  const again = taken || gone ? undefined : nextTry(delivery.attempts + 1, at);
  const state = taken ? 'delivered' : again ? 'waiting' : 'failed';
  await transaction(async (tx) => {
    await keepTry(tx, id, answer, at);
    const ends = { state, deliveredAt: taken ? at : null, nextTryAt: again ?? null } as const;
    await tx.webhookDelivery.update({ where: { id }, data: { ...told, ...ends } });
    if (again) await enqueueDelivery(tx, { id, endpointId }, again);
    if (state === 'failed') await endEndpoint(tx, delivery, gone ? 'gone' : 'failing', at);
  });
}

/** Writes down what came of this try, for who looks why a message did not arrive. */
async function keepTry(tx: Tx, deliveryId: string, answer: PostAnswer, at: Date): Promise<void> {
  const said = answer.ok
    ? { status: answer.status, excerpt: excerptOf(answer.begin) }
    : { error: answer.fault };
  await tx.webhookTry.create({ data: { id: newId(), deliveryId, at, millis: answer.millis, ...said } });
}

/** Brings forward what should have been tried by now: part of the sweep. */
export async function deliverAgain(at: Date): Promise<void> {
  const late = await db().webhookDelivery.findMany({
    where: { state: 'waiting', nextTryAt: { lt: new Date(at.getTime() - CLAIM_MS) } },
    select: { id: true, endpointId: true },
    orderBy: { nextTryAt: 'asc' },
    take: bound,
  });
  for (const delivery of late) await enqueueDelivery(db(), delivery);
}
