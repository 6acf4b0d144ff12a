import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Digicert } from './client';
import type { CaError } from './errors';
import type { PrivateServicesOrder } from './order-body';
import { company, person, sampleCsr, sampleOrders } from './testing/sample-order';
import { standInCa } from './testing/stand-in-ca';

/** How many requests reach the CA on each of its bad days; docs/digicert.md tells the same. */
let ca: Awaited<ReturnType<typeof standInCa>>;
let organisationId: string;
let order: ReturnType<typeof sampleOrders>;

beforeAll(async () => {
  ca = await standInCa();
  organisationId = await ca.client().createOrganisation(company, person);
  order = sampleOrders(organisationId, await sampleCsr());
});
afterAll(() => ca.close());
beforeEach(async () => {
  await ca.desk('DELETE', '/knobs');
  await ca.desk('PUT', '/knobs', { rateLimits: false });
});

const calm = { rateLimits: false };

/** Runs a call on a bad day; answers how it ended and what was asked meanwhile. */
async function on(knobs: Record<string, unknown>, call: () => Promise<unknown>) {
  await ca.desk('PUT', '/knobs', { ...calm, ...knobs });
  await ca.desk('DELETE', '/requests');
  const end = await call().then(
    () => 'answered',
    (error: CaError) => error.kind,
  );
  const { requests } = (await ca.desk('GET', '/requests')) as { requests: { method: string }[] };
  return { end, calls: requests.length };
}

async function ready(changes: Parameters<typeof ca.client>[0] = {}): Promise<Digicert> {
  const client = ca.client(changes);
  await client.referenceFieldId();
  return client;
}

const always = 99;
const short = { times: { read: 150, write: 150 } };

describe('a read', () => {
  it.each([
    ['500', { serverError: always, serverErrorStatus: 500 }, {}, 'unavailable', 3],
    ['502', { serverError: always, serverErrorStatus: 502 }, {}, 'unavailable', 3],
    ['503', { serverError: always, serverErrorStatus: 503 }, {}, 'unavailable', 3],
    ['504', { serverError: always, serverErrorStatus: 504 }, {}, 'unavailable', 3],
    ['429', { tooManyRequests: always }, {}, 'unavailable', 3],
    ['one 500', { serverError: 1, serverErrorStatus: 500 }, {}, 'answered', 2],
    ['lost before', { connectionResetBefore: 1 }, {}, 'answered', 2],
    ['lost after', { connectionResetAfter: 1 }, {}, 'answered', 2],
    ['too slow', { delayMs: 400 }, short, 'unavailable', 3],
    ['slow', { delayMs: 50 }, {}, 'answered', 1],
    ['a normal day', {}, {}, 'answered', 1],
  ] as const)('%s: %o', async (_name, knobs, changes, end, calls) => {
    const client = await ready(changes);
    expect(await on(knobs, () => client.me())).toEqual({ end, calls });
  });

  it('a wrong key: 1', async () => {
    const client = ca.client({ apiKey: 'wrong-key-0123456789' });
    expect(await on({}, () => client.me())).toEqual({ end: 'refused', calls: 1 });
  });

  it.each([{ unknownStatus: 'awaiting_moon_phase' }, { idsAsStrings: true }, { conflictingAnswers: true }])(
    '%o: 1, understood',
    async (knobs) => {
      const client = await ready();
      const { orderId } = await client.placePrivateServicesOrder(order());
      expect(await on(knobs, () => client.orderInfo(orderId))).toEqual({ end: 'answered', calls: 1 });
      expect(await on(knobs, () => client.orderStatusChanges(new Date()))).toEqual({
        end: 'answered',
        calls: 1,
      });
    },
  );
});

describe('a new order', () => {
  it.each([
    ['500', { serverError: always, serverErrorStatus: 500 }, {}, 'unknown'],
    ['502', { serverError: always, serverErrorStatus: 502 }, {}, 'unknown'],
    ['503', { serverError: always, serverErrorStatus: 503 }, {}, 'unavailable'],
    ['504', { serverError: always, serverErrorStatus: 504 }, {}, 'unknown'],
    ['429', { tooManyRequests: always }, {}, 'unavailable'],
    ['lost before', { connectionResetBefore: 1 }, {}, 'unknown'],
    ['lost after', { connectionResetAfter: 1 }, {}, 'unknown'],
    ['no answer, made', { timeOutAfterOrder: 1, timeOutMs: 5000 }, short, 'unknown'],
    ['a normal day', {}, {}, 'answered'],
  ] as const)('%s: 1 call', async (_name, knobs, changes, end) => {
    const client = await ready(changes);
    expect(await on(knobs, () => client.placePrivateServicesOrder(order()))).toEqual({ end, calls: 1 });
  });

  it('a lost answer is looked up: one list, then each candidate until it is found; made once', async () => {
    const client = await ready();
    const sent: PrivateServicesOrder = order();
    const from = new Date();
    const count = async () => ((await ca.desk('GET', '/api/orders')) as { orders: unknown[] }).orders.length;
    const before = await count();
    await on({ connectionResetAfter: 1 }, () => client.placePrivateServicesOrder(sent));
    await ca.desk('DELETE', '/knobs');
    const lost = {
      reference: sent.reference,
      productNameId: 'pkio_private_services_server',
      commonName: sent.name.name,
      organisationId,
      from,
      to: new Date(),
    };
    const { end, calls } = await on({}, async () => {
      expect(await client.findOrder(lost)).toMatchObject({ state: 'found' });
    });
    expect({ end, calls }).toEqual({ end: 'answered', calls: 2 });
    expect(await count()).toBe(before + 1);
  });
});
