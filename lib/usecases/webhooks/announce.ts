import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { WebhookData, WebhookEvent } from '@/lib/domain/webhook/events';
import { enqueueDelivery } from './enqueue-delivery';

interface Announcement<E extends WebhookEvent> {
  readonly event: E;
  /** Whose account it happened in, by its id or by one of its orders. */
  readonly about: { readonly accountId: string } | { readonly orderId: string };
  /** What happened, and nothing else: each endpoint hears of it once. Without a dot, for it is signed between dots. */
  readonly eventId: string;
  readonly data: WebhookData[E];
  readonly at: Date;
}

/**
 * Tells every endpoint of the account that asked for this event, in the transaction of what happened: it is announced
 * exactly when it did. Where nobody listens it costs one query.
 */
export async function announce<E extends WebhookEvent>(
  tx: Tx,
  { event, about, eventId, data, at }: Announcement<E>,
): Promise<void> {
  const whose =
    'accountId' in about
      ? { accountId: about.accountId }
      : { account: { orders: { some: { id: about.orderId } } } };
  const endpoints = await tx.webhookEndpoint.findMany({
    where: { ...whose, endedAt: null, events: { has: event } },
    select: { id: true },
  });
  for (const { id: endpointId } of endpoints) {
    await addDelivery(tx, { endpointId, event, eventId, data, at });
  }
}

interface NewDelivery {
  readonly endpointId: string;
  readonly event: string;
  readonly eventId: string;
  readonly data: object;
  readonly at: Date;
}

/** One event for one endpoint, once. */
export async function addDelivery(
  tx: Tx,
  { endpointId, event, eventId, data, at }: NewDelivery,
): Promise<void> {
  const id = newId();
  const { count } = await tx.webhookDelivery.createMany({
    data: {
      id,
      endpointId,
      eventId,
      event,
      payload: { type: event, timestamp: at.toISOString(), data: { ...data } },
      state: 'waiting',
      createdAt: at,
      nextTryAt: at,
    },
    skipDuplicates: true,
  });
  if (count === 1) await enqueueDelivery(tx, { id, endpointId });
}
