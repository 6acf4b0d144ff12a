import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { WebhookDelivery, WebhookEndpoint } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { isGone, isTaken, nextTry } from '@/lib/domain/webhook/retries';
import { type PostAnswer, post } from '@/lib/outbound/post';
import { ourReach } from '@/lib/outbound/reach';
import { messageOf } from './body';
import { endEndpoint } from './end-endpoint';
import { enqueueDelivery } from './enqueue-delivery';
import { signedHeaders } from './sign';

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
  const body = JSON.stringify(messageOf(delivery.payload));
  const { endpoint, eventId } = delivery;
  const headers = signedHeaders({ endpointId: endpoint.id, secret: endpoint.secret, eventId, body, at });
  const answer = await post({ url: endpoint.url, body, headers }, { reach: ourReach() });
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
  if (status !== null && isTaken(status)) {
    const data = { ...told, state: 'delivered' as const, deliveredAt: at, nextTryAt: null };
    await db().webhookDelivery.update({ where: { id }, data });
    return;
  }
  const again = status !== null && isGone(status) ? undefined : nextTry(delivery.attempts + 1, at);
  await transaction(async (tx) => {
    const state = again ? ('waiting' as const) : ('failed' as const);
    await tx.webhookDelivery.update({ where: { id }, data: { ...told, state, nextTryAt: again ?? null } });
    if (again) await enqueueDelivery(tx, { id, endpointId }, again);
    else await endEndpoint(tx, delivery, status !== null && isGone(status) ? 'gone' : 'failing', at);
  });
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
