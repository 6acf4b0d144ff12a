import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { apiError } from '../errors';
import { isObject, type JsonObject, readObject, textAt, toId } from '../json';
import { listPage } from '../listing';
import type { Webhook } from '../model';
import { timestamp } from '../orders/present';
import { accepted, webhookEvents } from '../webhooks';
import type { ApiEnv, World } from '../world';

const CHALLENGE_LIVES_MS = 30 * 60 * 1000;
const SHORTEST_SECRET = 32;

/** HTTPS only, as the real one; on this machine plain HTTP is taken too. */
function isEndpoint(text: string | undefined): text is string {
  if (!text || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  );
}

function readSettings(
  body: JsonObject,
): Partial<Pick<Webhook, 'endpoint' | 'secret' | 'events' | 'settings'>> {
  const endpoint = textAt(body, 'endpoint');
  if (body.endpoint !== undefined && !isEndpoint(endpoint)) throw apiError('webhook_invalid_endpoint');
  const secret = textAt(body, 'secret');
  if (secret && secret.length < SHORTEST_SECRET)
    throw apiError('invalid_parameter', 'secret must have 32 characters or more.');
  const { events } = body;
  const known =
    Array.isArray(events) && events.length > 0 && events.every((event) => webhookEvents.includes(event));
  if (events !== undefined && !known)
    throw apiError('invalid_parameter', `events must be from ${webhookEvents.join(', ')}.`);
  return {
    ...(endpoint ? { endpoint } : {}),
    ...(secret ? { secret } : {}),
    ...(known ? { events: events.map(String) } : {}),
    ...(isObject(body.webhook_settings) ? { settings: body.webhook_settings } : {}),
  };
}

async function sendChallenge(world: World, webhook: Webhook): Promise<void> {
  webhook.challengeToken = randomBytes(24).toString('hex');
  webhook.challengeExpires = new Date(world.now().getTime() + CHALLENGE_LIVES_MS).toISOString();
  world.store.touch();
  const data = { token: webhook.challengeToken, webhook_id: webhook.id };
  const status = await world.webhooks.post(webhook, { event: 'challenge_webhook_endpoint', data });
  if (!accepted(status)) throw apiError('webhook_endpoint_error');
}

function checkChallenge(world: World, webhook: Webhook, token: string | undefined): void {
  const alive = webhook.challengeExpires !== null && new Date(webhook.challengeExpires) > world.now();
  if (!alive || !token || token !== webhook.challengeToken) throw apiError('webhook_invalid_token');
  webhook.challengeToken = null;
  webhook.challengeExpires = null;
  webhook.status = 'inactive';
  world.store.touch();
}

function findWebhook(world: World, id: string): Webhook {
  const { webhook } = world.store.data;
  if (!webhook || webhook.id !== toId(id)) throw apiError('not_found|webhook');
  return webhook;
}

/** The one webhook of the account: read, create, change. */
export function webhookRoutes(world: World, defaultSecret: string): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => {
    const { webhook } = world.store.data;
    if (!webhook) return c.json({});
    const { id, endpoint, secret, events, status, settings } = webhook;
    return c.json({ webhooks: [{ id, endpoint, secret, events, status, webhook_settings: settings }] });
  });

  routes.post('/', async (c) => {
    if (world.store.data.webhook) throw apiError('webhook_exists');
    const given = readSettings(await readObject(c.req));
    if (!given.endpoint) throw apiError('webhook_invalid_endpoint');
    const id = world.store.takeId('other');
    world.store.data.webhook = {
      id,
      endpoint: given.endpoint,
      secret: given.secret ?? defaultSecret,
      events: given.events ?? [...webhookEvents],
      status: 'pending',
      settings: given.settings ?? {},
      challengeToken: null,
      challengeExpires: null,
    };
    return c.json({ webhook_id: id }, 201);
  });

  routes.put('/:id', async (c) => {
    const webhook = findWebhook(world, c.req.param('id'));
    const given = readSettings(await readObject(c.req));
    const moved = given.endpoint !== undefined && given.endpoint !== webhook.endpoint;
    Object.assign(webhook, given, moved ? { status: 'pending' } : {});
    world.store.touch();
    return c.body(null, 204);
  });

  return routes;
}

/** Proving the endpoint, and starting delivery. */
export function webhookActivationRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/test-endpoint', async (c) => {
    const { endpoint, secret = '' } = readSettings(await readObject(c.req));
    if (!endpoint) throw apiError('webhook_invalid_endpoint');
    const status = await world.webhooks.post({ endpoint, secret }, { event: 'test_webhook_endpoint' });
    if (!accepted(status)) throw apiError('webhook_endpoint_error');
    return c.body(null, 204);
  });

  routes.put('/:id/send-challenge', async (c) => {
    await sendChallenge(world, findWebhook(world, c.req.param('id')));
    return c.body(null, 204);
  });

  routes.put('/:id/check-challenge', async (c) => {
    checkChallenge(world, findWebhook(world, c.req.param('id')), textAt(await readObject(c.req), 'token'));
    return c.body(null, 204);
  });

  routes.put('/:id/activate', (c) => {
    const webhook = findWebhook(world, c.req.param('id'));
    if (webhook.status === 'pending') throw apiError('webhook_not_verified');
    webhook.status = 'active';
    world.store.touch();
    return c.body(null, 204);
  });

  return routes;
}

/** What was delivered to the webhook. */
export function webhookLogRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/:id/event-logs', (c) => {
    const { id } = findWebhook(world, c.req.param('id'));
    const deliveries = world.store.data.webhookLog.filter(({ webhookId }) => webhookId === id);
    const { items, page } = listPage(deliveries, c.req.url, {
      largestPage: 1000,
      search: ['event_name'],
      properties: {
        event_name: ({ eventName }) => eventName,
        request_status: ({ requestStatus }) => requestStatus,
      },
    });
    const events = items.map((delivery) => ({
      event_name: delivery.eventName,
      event_info: delivery.eventInfo,
      request_status: delivery.requestStatus,
      request_sent_time: timestamp(delivery.sentAt),
      ...(delivery.answeredAt ? { response_received_time: timestamp(delivery.answeredAt) } : {}),
      ...(delivery.responseCode === null ? {} : { response_code: delivery.responseCode }),
    }));
    return c.json({ events, page });
  });

  return routes;
}
