import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { nextTry } from '@/lib/domain/webhook/retries';
import { later, noon } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { moveOrder } from '../orders/move-order';
import { orderFor } from '../organisations/organisations.fixture';
import { certificateEnding, owner } from '../reminders/reminders.fixture';
import { sendReminders } from '../reminders/send-reminders';
import { announce } from './announce';
import { addEndpoint, changeEndpoint, forgetSecrets, replaceSecret } from './change-endpoint';
import { deliverAgain, deliverWebhook } from './deliver';
import { listEndpoints, readEndpoint, sendAgain, sendTestEvent, setEndpointActive } from './endpoints';

interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

const servers: Server[] = [];
afterEach(() => {
  env().ZEGEL_DEMO = 'true';
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => db().$disconnect());

/** A customer's server: keeps what it gets, answers what it is told. */
async function receiver(
  answer: (response: ServerResponse, count: number) => void = (response) => response.end(),
) {
  const received: Received[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers as Record<string, string>, body });
    answer(response, received.length);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/zegel` };
}

async function add(actor: Actor, url: string) {
  const events = ['order.state_changed', 'certificate.expiring'] as const;
  const { id, secret } = await addEndpoint(actor, { kind: 'signed', url, events, locale: 'nl' }, noon);
  return { id, secret: secret ?? '' };
}

const deliveriesOf = (endpointId: string) =>
  db().webhookDelivery.findMany({ where: { endpointId }, orderBy: { id: 'asc' } });

async function onlyDelivery(endpointId: string) {
  const [delivery, ...more] = await deliveriesOf(endpointId);
  if (!delivery || more.length > 0)
    throw new Error(`there are ${more.length + (delivery ? 1 : 0)} deliveries`);
  return delivery;
}

/** An endpoint with one test message that is not sent yet. */
async function withTest(answer?: Parameters<typeof receiver>[0]) {
  const jo = await owner();
  const server = await receiver(answer);
  const endpoint = await add(jo.actor, server.url);
  await sendTestEvent(jo.actor, endpoint.id, noon);
  return { jo, ...server, ...endpoint, delivery: await onlyDelivery(endpoint.id) };
}

describe('a message', () => {
  it('M64 is signed so that the library of Standard Webhooks believes it, and no change of it', async () => {
    const at = new Date();
    const { id, delivery, received, secret } = await withTest();
    await deliverWebhook(delivery.id, at);
    const [message] = received;
    const verify = (body: string) => new Webhook(secret).verify(body, message?.headers ?? {});
    expect(verify(message?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { endpointId: id } });
    expect(() => verify(`${message?.body} `)).toThrow();
    expect(await onlyDelivery(id)).toMatchObject({ state: 'delivered', attempts: 1, lastStatus: 200 });
    await deliverWebhook(delivery.id, at);
    expect(received).toHaveLength(1);
  });

  it('M64 tells in the transaction of what happened: with the change or not at all, once', async () => {
    const jo = await owner();
    const { url } = await receiver();
    const { id } = await add(jo.actor, url);
    const order = await orderFor({ accountId: jo.accountId, userId: jo.userId, state: 'completed' });
    const move = (fail: boolean) =>
      transaction(async (tx) => {
        await moveOrder(tx, order, 'expire', { kind: 'system', job: 'test' }, noon);
        if (fail) throw new Error('rolled back');
      });
    await expect(move(true)).rejects.toThrow('rolled back');
    expect(await deliveriesOf(id)).toEqual([]);
    await move(false);
    const delivery = await onlyDelivery(id);
    expect(delivery.payload).toEqual({
      type: 'order.state_changed',
      timestamp: noon.toISOString(),
      data: { orderId: order.id, move: 'expire', from: 'completed', to: 'expired' },
    });
    const again = () =>
      transaction((tx) =>
        announce(tx, {
          event: 'order.state_changed',
          about: { accountId: jo.accountId },
          eventId: delivery.eventId,
          data: { orderId: order.id, move: 'expire', from: 'completed', to: 'expired' },
          at: noon,
        }),
      );
    await Promise.all([again(), again()]);
    expect(await deliveriesOf(id)).toHaveLength(1);
  });

  it('M64 reaches only the account it is about, and only what it asked for', async () => {
    const [jo, other] = [await owner(), await owner()];
    const { url } = await receiver();
    const [mine, deaf, foreign] = [
      await add(jo.actor, url),
      await addEndpoint(jo.actor, { kind: 'signed', url, events: ['invoice.issued'], locale: 'nl' }, noon),
      await add(other.actor, url),
    ];
    await certificateEnding({ ...jo, notAfter: addDays(noon, 7) });
    await sendReminders(noon);
    expect((await onlyDelivery(mine.id)).payload).toMatchObject({
      type: 'certificate.expiring',
      data: { stage: 7, daysLeft: 7, watchedId: null },
    });
    expect(await deliveriesOf(deaf.id)).toEqual([]);
    expect(await deliveriesOf(foreign.id)).toEqual([]);
  });
});

describe('trying again', () => {
  it('M64 a receiver that fails is tried ten times over three days; then the endpoint ends and its owners are told', async () => {
    const { jo, id, delivery, received } = await withTest((response) => {
      response.writeHead(500).end();
    });
    let at: Date | undefined = noon;
    for (let tries = 1; at; tries += 1) {
      await deliverWebhook(delivery.id, at);
      expect(received).toHaveLength(tries);
      const row = await onlyDelivery(id);
      expect(row).toMatchObject({ attempts: tries, lastStatus: 500 });
      at = nextTry(tries, at);
      expect(row.nextTryAt).toEqual(at ?? null);
      if (at) await deliverWebhook(delivery.id, new Date(at.getTime() - 1));
    }
    expect(received).toHaveLength(10);
    expect(await onlyDelivery(id)).toMatchObject({ state: 'failed' });
    expect(await readEndpoint(jo.actor, id)).toMatchObject({ endedWhy: 'failing' });
    expect(await db().mail.count({ where: { template: 'webhook_ended', to: jo.username } })).toBe(1);
  });

  it('M64 an endpoint that took something meanwhile goes on', async () => {
    const { id, delivery } = await withTest((response) => {
      response.writeHead(500).end();
    });
    const row = await onlyDelivery(id);
    await db().webhookDelivery.update({ where: { id: delivery.id }, data: { attempts: 9 } });
    await db().webhookDelivery.create({
      data: {
        ...row,
        payload: {},
        id: row.eventId.slice(5),
        eventId: 'x',
        state: 'delivered',
        deliveredAt: noon,
      },
    });
    await deliverWebhook(delivery.id, noon);
    expect(await db().webhookEndpoint.findUnique({ where: { id } })).toMatchObject({ endedAt: null });
  });

  it('M64 "gone" ends it at once, a redirect is followed nowhere', async () => {
    const gone = await withTest((response) => {
      response.writeHead(410).end();
    });
    await deliverWebhook(gone.delivery.id, noon);
    expect(await readEndpoint(gone.jo.actor, gone.id)).toMatchObject({ endedWhy: 'gone' });
    const target = await receiver();
    const moved = await withTest((response) => {
      response.writeHead(307, { location: target.url }).end();
    });
    await deliverWebhook(moved.delivery.id, noon);
    expect(target.received).toEqual([]);
    expect(await onlyDelivery(moved.id)).toMatchObject({ state: 'waiting', lastStatus: 307, attempts: 1 });
  });

  it('M64 two workers at once send it once', async () => {
    const { delivery, received } = await withTest();
    await Promise.all([1, 2, 3].map(() => deliverWebhook(delivery.id, noon)));
    expect(received).toHaveLength(1);
  });

  it('M64 a worker that died while sending is made up for by the sweep', async () => {
    const { id, delivery } = await withTest();
    await db().webhookDelivery.update({ where: { id: delivery.id }, data: { attempts: 1, nextTryAt: noon } });
    await db()
      .$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE key = ${`deliver-webhook:${delivery.id}`}`;
    const jobs = () =>
      db().$queryRaw`SELECT key FROM graphile_worker.jobs WHERE key = ${`deliver-webhook:${delivery.id}`}`;
    await deliverAgain(later(30));
    expect(await jobs()).toEqual([]);
    await deliverAgain(later(90));
    expect(await jobs()).toHaveLength(1);
    await deliverWebhook(delivery.id, later(91));
    expect(await onlyDelivery(id)).toMatchObject({ state: 'delivered', attempts: 2 });
  });

  it('M64 an address inside our own network is never reached', async () => {
    const { id, delivery, received } = await withTest();
    env().ZEGEL_DEMO = 'false';
    await deliverWebhook(delivery.id, noon);
    expect(received).toEqual([]);
    expect(await onlyDelivery(id)).toMatchObject({ state: 'waiting', lastError: 'not_public' });
  });
});

const wish = {
  kind: 'signed',
  url: 'https://voorbeeld.nl/',
  events: ['invoice.issued'],
  locale: 'nl',
} as const;

describe('the people', () => {
  it('M64 an owner adds, stops, resumes, sends again; the secret is kept sealed and shown once', async () => {
    const { jo, id, delivery, received, secret } = await withTest();
    expect(secret).toMatch(/^whsec_[\w+/]{32}$/);
    const stored = await db().webhookEndpoint.findUniqueOrThrow({ where: { id } });
    expect(stored.secret).not.toContain(secret.slice(6));
    expect(JSON.stringify(await readEndpoint(jo.actor, id))).not.toContain(stored.secret);
    await deliverWebhook(delivery.id, noon);
    await sendAgain(jo.actor, delivery.id, noon);
    await deliverWebhook(delivery.id, noon);
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([
      delivery.eventId,
      delivery.eventId,
    ]);
    await setEndpointActive(jo.actor, { endpointId: id, active: false }, noon);
    expect(await problemOf(sendTestEvent(jo.actor, id, noon))).toBe('conflict');
    expect(await problemOf(sendAgain(jo.actor, delivery.id, noon))).toBe('conflict');
    await setEndpointActive(jo.actor, { endpointId: id, active: true }, noon);
    await sendTestEvent(jo.actor, id, noon);
    expect(await deliveriesOf(id)).toHaveLength(2);
  });

  it('M64 takes only https outside the demo, and ten endpoints', async () => {
    const jo = await owner();
    expect(await problemOf(addEndpoint(jo.actor, { ...wish, url: 'http://voorbeeld.nl/' }, noon))).toBe(
      'invalid_input',
    );
    for (let made = 0; made < 10; made += 1) await addEndpoint(jo.actor, wish, noon);
    expect(await problemOf(addEndpoint(jo.actor, wish, noon))).toBe('invalid_input');
  });

  it('M64 the others of the account read, strangers see nothing, an old second factor is asked again', async () => {
    const { jo, id, delivery } = await withTest();
    for (const role of ['requester', 'auditor'] as const) {
      const { actor } = await member(role, jo.accountId);
      expect((await readEndpoint(actor, id)).mayManage).toBe(false);
      expect(await problemOf(addEndpoint(actor, wish, noon))).toBe('forbidden');
      expect(await problemOf(sendTestEvent(actor, id, noon))).toBe('forbidden');
      expect(await problemOf(sendAgain(actor, delivery.id, noon))).toBe('forbidden');
      const events = ['invoice.issued'] as const;
      expect(await problemOf(changeEndpoint(actor, { endpointId: id, events }, noon))).toBe('forbidden');
      expect(await problemOf(replaceSecret(actor, { endpointId: id, overlap: 24 }, noon))).toBe('forbidden');
      const stop = setEndpointActive(actor, { endpointId: id, active: false }, noon);
      expect(await problemOf(stop)).toBe('forbidden');
    }
    const payer = await member('billing', jo.accountId);
    expect(await problemOf(listEndpoints(payer.actor))).toBe('forbidden');
    const stranger = await owner();
    expect(await problemOf(readEndpoint(stranger.actor, id))).toBe('not_found');
    expect(await problemOf(sendAgain(stranger.actor, delivery.id, noon))).toBe('not_found');
    expect(await problemOf(sendTestEvent(stranger.actor, id, noon))).toBe('not_found');
    const theirs = { endpointId: id, events: wish.events };
    expect(await problemOf(changeEndpoint(stranger.actor, theirs, noon))).toBe('not_found');
    const foreign = replaceSecret(stranger.actor, { endpointId: id, overlap: 0 }, noon);
    expect(await problemOf(foreign)).toBe('not_found');
    const late = later(15 * 60);
    expect(await problemOf(addEndpoint(jo.actor, wish, late))).toBe('sign_in_again');
    expect(await problemOf(changeEndpoint(jo.actor, theirs, late))).toBe('sign_in_again');
    const again = replaceSecret(jo.actor, { endpointId: id, overlap: 24 }, late);
    expect(await problemOf(again)).toBe('sign_in_again');
  });
});

describe('a change', () => {
  it('M64 a new secret: for a day both sign, then the new one alone, and the old one is forgotten', async () => {
    const at = new Date();
    const { jo, id, delivery, received, secret } = await withTest();
    const fresh = await replaceSecret(jo.actor, { endpointId: id, overlap: 24 }, noon);
    expect((await readEndpoint(jo.actor, id, {}, noon)).earlierSecretUntil).toEqual(addDays(noon, 1));
    // The library believes no message of another day, so the end is moved to today.
    const endsAt = (moment: Date) =>
      db().webhookEndpoint.update({ where: { id }, data: { earlierSecretEndsAt: moment } });
    await endsAt(addDays(at, 1));
    const believed = (by: string) => {
      const { body, headers } = received.at(-1) ?? { body: '', headers: {} };
      try {
        return Boolean(new Webhook(by).verify(body, headers));
      } catch {
        return false;
      }
    };
    await deliverWebhook(delivery.id, at);
    expect([believed(fresh), believed(secret)]).toEqual([true, true]);
    await endsAt(at);
    await sendAgain(jo.actor, delivery.id, noon);
    await deliverWebhook(delivery.id, at);
    expect([believed(fresh), believed(secret)]).toEqual([true, false]);
    await forgetSecrets(at);
    expect((await db().webhookEndpoint.findUniqueOrThrow({ where: { id } })).earlierSecret).toBeNull();
    const last = await replaceSecret(jo.actor, { endpointId: id, overlap: 0 }, noon);
    await sendAgain(jo.actor, delivery.id, noon);
    await deliverWebhook(delivery.id, at);
    expect([believed(last), believed(fresh)]).toEqual([true, false]);
  });

  it('M64 another address and other events: what waits goes there, what is no longer wanted does not come', async () => {
    const { jo, id, delivery, received } = await withTest();
    const moved = await receiver();
    await changeEndpoint(jo.actor, { endpointId: id, url: moved.url, events: ['invoice.issued'] }, noon);
    await deliverWebhook(delivery.id, noon);
    expect([received.length, moved.received.length]).toEqual([0, 1]);
    await certificateEnding({ ...jo, notAfter: addDays(noon, 7) });
    await sendReminders(noon);
    expect(await deliveriesOf(id)).toHaveLength(1);
    const plain = changeEndpoint(jo.actor, { endpointId: id, url: 'http://x.nl/', events: [] }, noon);
    expect(await problemOf(plain)).toBe('invalid_input');
  });

  it('M64 each try is kept with its status, its time and the beginning of the answer, without secrets', async () => {
    const { jo, id, delivery, secret } = await withTest((response, count) => {
      if (count === 1) response.writeHead(500).end(`wrong signature, expected by ${secret}`);
      else response.end('thanks');
    });
    await deliverWebhook(delivery.id, noon);
    await deliverWebhook(delivery.id, later(10));
    const { deliveries } = await readEndpoint(jo.actor, id);
    expect(deliveries[0]?.tries).toMatchObject([
      { status: 200, at: later(10), millis: expect.any(Number), excerpt: 'thanks' },
      { status: 500, at: noon, excerpt: 'wrong signature, expected by …' },
    ]);
  });
});

describe('a chat', () => {
  it.each(['slack', 'teams'] as const)(
    'M64 %s gets a card in words, unsigned, and its address stays hidden',
    async (kind) => {
      const jo = await owner();
      const { received, url } = await receiver();
      const events = ['order.state_changed', 'certificate.expiring'] as const;
      const { id, secret } = await addEndpoint(jo.actor, { kind, url, events, locale: 'nl' }, noon);
      expect(secret).toBeNull();
      const order = await orderFor({ accountId: jo.accountId, userId: jo.userId, state: 'completed' });
      await transaction((tx) => moveOrder(tx, order, 'expire', { kind: 'system', job: 'test' }, noon));
      await deliverWebhook((await onlyDelivery(id)).id, noon);
      const [message] = received;
      const card = JSON.parse(message?.body ?? '{}');
      expect(Object.keys(card)).toEqual(kind === 'slack' ? ['text', 'blocks'] : ['type', 'attachments']);
      expect(message?.body).toContain('Een bestelling heeft een andere status');
      expect(message?.body).toContain('Verlopen');
      expect(message?.body).toContain(`/certificates/${order.id}`);
      expect(message?.headers).not.toHaveProperty('webhook-signature');
      const stored = await db().webhookEndpoint.findUniqueOrThrow({ where: { id } });
      expect(JSON.stringify([stored, await readEndpoint(jo.actor, id)])).not.toContain('/zegel');
      expect(await problemOf(replaceSecret(jo.actor, { endpointId: id, overlap: 24 }, noon))).toBe(
        'conflict',
      );
      await changeEndpoint(jo.actor, { endpointId: id, events: ['invoice.issued'] }, noon);
      await sendTestEvent(jo.actor, id, noon);
      const [, test] = await deliveriesOf(id);
      await deliverWebhook(test?.id ?? '', noon);
      expect(received.at(-1)?.body).toContain('Proefbericht');
    },
  );

  it('M64 takes only an address that the chat gave out', async () => {
    const jo = await owner();
    for (const kind of ['slack', 'teams'] as const) {
      const elsewhere = { ...wish, kind, url: 'https://voorbeeld.nl/services/x' };
      const refused = await addEndpoint(jo.actor, elsewhere, noon).catch((error: unknown) => error);
      expect(refused).toMatchObject({ fields: { url: `url_not_${kind}` } });
    }
  });
});
