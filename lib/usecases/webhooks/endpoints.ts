import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { canManageWebhooks, canSeeWebhooks } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { type FieldProblemCode, Problem } from '@/lib/domain/problem';
import { isPlain, MOST_ENDPOINTS } from '@/lib/domain/webhook/endpoint-url';
import { testEvent, type WebhookEvent } from '@/lib/domain/webhook/events';
import { ourReach } from '@/lib/outbound/reach';
import { recordAudit } from '../audit/record-audit';
import { knownCursor, knownId } from '../known-id';
import { ownersAct } from '../members/parts/owners-act';
import { addDelivery } from './announce';
import { messageOf } from './body';
import { enqueueDelivery } from './enqueue-delivery';
import { newSecret, sealSecret } from './sign';

const pageSize = 50;

const refusal = (problem: FieldProblemCode) => new Problem('invalid_input', { fields: { url: problem } });

/** The endpoints of the actor's account, newest first. Throws `forbidden`. */
export async function listEndpoints(actor: Actor) {
  if (!readsAccount(actor) || !canSeeWebhooks(actor, actor)) throw new Problem('forbidden');
  const endpoints = await db().webhookEndpoint.findMany({
    where: { accountId: actor.accountId },
    orderBy: { createdAt: 'desc' },
  });
  const shown = endpoints.map(({ id, url, events, createdAt, endedAt, endedWhy }) => ({
    ...{ id, url, events, createdAt, endedAt, endedWhy },
  }));
  return { endpoints: shown, mayManage: canManageWebhooks(actor, actor) };
}

/** One endpoint with what was sent there, newest first, a page at a time. Throws `not_found`. */
export async function readEndpoint(
  actor: Actor,
  endpointId: string,
  page: { after?: string | undefined } = {},
) {
  if (!readsAccount(actor) || !canSeeWebhooks(actor, actor)) throw new Problem('not_found');
  const endpoint = await db().webhookEndpoint.findFirst({
    where: { id: knownId(endpointId), accountId: actor.accountId },
  });
  if (!endpoint) throw new Problem('not_found');
  const after = knownCursor(page.after);
  const deliveries = await db().webhookDelivery.findMany({
    where: { endpointId: endpoint.id },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const { id, url, events, createdAt, endedAt, endedWhy } = endpoint;
  return {
    ...{ id, url, events, createdAt, endedAt, endedWhy },
    mayManage: canManageWebhooks(actor, actor),
    deliveries: deliveries.slice(0, pageSize).map(({ endpointId: _own, payload, ...delivery }) => ({
      ...delivery,
      payload: JSON.stringify(messageOf(payload), null, 2),
    })),
    nextAfter: deliveries.length > pageSize ? deliveries[pageSize - 1]?.id : undefined,
  };
}

interface Wish {
  readonly url: string;
  readonly events: readonly WebhookEvent[];
}

/**
 * Adds an endpoint; gives its id and its secret, which is shown now and never again. Throws `forbidden`,
 * `sign_in_again`, and `invalid_input` at `url` for an address without TLS or one endpoint too many.
 */
export async function addEndpoint(actor: Actor, { url, events }: Wish, at: Date = now()) {
  if (isPlain(url, ourReach())) throw refusal('url_not_https');
  const id = newId();
  const secret = newSecret();
  await ownersAct(actor, at, async (tx, { accountId, userId }) => {
    const open = await tx.webhookEndpoint.count({ where: { accountId, endedAt: null } });
    if (open >= MOST_ENDPOINTS) throw refusal('too_large');
    await tx.webhookEndpoint.create({
      data: {
        id,
        accountId,
        url,
        secret: sealSecret(secret, id),
        events: [...events],
        createdBy: userId,
        createdAt: at,
      },
    });
    await recordAudit(tx, { actor, action: 'add_webhook', objectKind: 'webhook', objectId: id, at });
  });
  return { id, secret };
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
