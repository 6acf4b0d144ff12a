import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { WebhookEndpoint } from '@/lib/db/generated/client';
import { canManageWebhooks, canSeeWebhooks } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { testEvent } from '@/lib/domain/webhook/events';
import { recordAudit } from '../audit/record-audit';
import { knownCursor, knownId } from '../known-id';
import { ownersAct } from '../members/parts/owners-act';
import { addDelivery } from './announce';
import { messageOf } from './body';
import { enqueueDelivery } from './enqueue-delivery';

const pageSize = 50;

const shown = ({ id, kind, url, events, createdAt, endedAt, endedWhy }: WebhookEndpoint) => ({
  ...{ id, kind, url, events, createdAt, endedAt, endedWhy },
});

/** The endpoints of the actor's account, newest first. Throws `forbidden`. */
export async function listEndpoints(actor: Actor) {
  if (!readsAccount(actor) || !canSeeWebhooks(actor, actor)) throw new Problem('forbidden');
  const endpoints = await db().webhookEndpoint.findMany({
    where: { accountId: actor.accountId },
    orderBy: { createdAt: 'desc' },
  });
  return { endpoints: endpoints.map(shown), mayManage: canManageWebhooks(actor, actor) };
}

/** One endpoint with what was sent there and each try, newest first, a page at a time. Throws `not_found`. */
export async function readEndpoint(
  actor: Actor,
  endpointId: string,
  page: { after?: string | undefined } = {},
  at: Date = now(),
) {
  if (!readsAccount(actor) || !canSeeWebhooks(actor, actor)) throw new Problem('not_found');
  const endpoint = await db().webhookEndpoint.findFirst({
    where: { id: knownId(endpointId), accountId: actor.accountId },
  });
  if (!endpoint) throw new Problem('not_found');
  const after = knownCursor(page.after);
  const deliveries = await db().webhookDelivery.findMany({
    where: { endpointId: endpoint.id },
    include: { tries: { orderBy: { id: 'desc' } } },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const { earlierSecretEndsAt: ends } = endpoint;
  return {
    ...shown(endpoint),
    /** Until when the secret before this one signs too; null when there is one secret. */
    earlierSecretUntil: ends && ends > at ? ends : null,
    mayManage: canManageWebhooks(actor, actor),
    deliveries: deliveries.slice(0, pageSize).map(({ endpointId: _own, payload, ...delivery }) => ({
      ...delivery,
      payload: JSON.stringify(messageOf(payload), null, 2),
    })),
    nextAfter: deliveries.length > pageSize ? deliveries[pageSize - 1]?.id : undefined,
  };
}

/** Ends an endpoint, or switches an ended one on again. Throws `forbidden`, `sign_in_again` and `not_found`. */
export async function setEndpointActive(
  actor: Actor,
  { endpointId, active }: { endpointId: string; active: boolean },
  at: Date = now(),
): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const own = { id: knownId(endpointId), accountId };
    if ((await tx.webhookEndpoint.count({ where: own })) === 0) throw new Problem('not_found');
    const { count } = await tx.webhookEndpoint.updateMany({
      where: { ...own, endedAt: active ? { not: null } : null },
      data: { endedAt: active ? null : at, endedWhy: active ? null : 'stopped' },
    });
    if (count === 0) return;
    const action = active ? 'resume_webhook' : 'end_webhook';
    await recordAudit(tx, { actor, action, objectKind: 'webhook', objectId: endpointId, at });
  });
}

/** Sends a message that means nothing, to see whether it arrives. Throws like {@link setEndpointActive}, and `conflict`. */
export async function sendTestEvent(actor: Actor, endpointId: string, at: Date = now()): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const endpoint = await tx.webhookEndpoint.findFirst({ where: { id: knownId(endpointId), accountId } });
    if (!endpoint) throw new Problem('not_found');
    if (endpoint.endedAt) throw new Problem('conflict');
    const eventId = `test-${newId()}`;
    await addDelivery(tx, { endpointId, event: testEvent, eventId, data: { endpointId }, at });
  });
}

/**
 * Sends a message once more, with all its tries; the receiver knows it by its id. One that is still being tried is
 * brought forward. Throws like {@link sendTestEvent}.
 */
export async function sendAgain(actor: Actor, deliveryId: string, at: Date = now()): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const delivery = await tx.webhookDelivery.findFirst({
      where: { id: knownId(deliveryId), endpoint: { accountId } },
      include: { endpoint: true },
    });
    if (!delivery) throw new Problem('not_found');
    if (delivery.endpoint.endedAt) throw new Problem('conflict');
    await tx.webhookDelivery.update({
      where: { id: delivery.id },
      data: { state: 'waiting', attempts: 0, nextTryAt: at, deliveredAt: null },
    });
    await enqueueDelivery(tx, delivery);
  });
}
