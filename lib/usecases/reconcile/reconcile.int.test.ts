import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newNumber } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { asJob } from '../ca/current-lane';
import { listExchanges } from '../ca/list-exchanges';
import { readCa } from '../ca/read-ca';
import { setBalanceWarning } from '../ca/set-balance-warning';
import { problemOf } from '../links/links.fixture';
import {
  makeCustomer,
  makeRequest,
  type Outside,
  orderOf,
  runJobs,
  startOutside,
} from '../orders/orders.fixture';
import { submitToCa } from '../orders/submit-to-ca';
import { submitRequest } from '../requests/submit-request';
import { staff } from '../staff/staff.fixture';
import { compareNow } from './compare-now';
import { reconcileCa } from './reconcile-ca';

let outside: Outside;
let orderId: string;

beforeAll(async () => {
  outside = await startOutside();
  const request = await makeRequest();
  await submitRequest(request.actor, request.submission);
  await submitToCa(request.orderId);
  orderId = request.orderId;
  await longAgo(orderId);
  await db().subscription.updateMany({ data: { centsPerYear: 100_000 } });
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});
beforeEach(async () => {
  await outside.caDesk('DELETE', '/knobs');
  // The comparisons of these tests follow each other faster than the CA allows.
  await outside.caDesk('PUT', '/knobs', { rateLimits: false });
  await db().caQuota.deleteMany();
  await db().circuitBreaker.deleteMany();
});

/** A change of a moment ago is still on its way and no difference yet. */
const longAgo = (id: string) =>
  db().certificateOrder.update({ where: { id }, data: { stateSince: new Date(Date.now() - 3_600_000) } });

/** Tests compare more often in five seconds than the limits give this lane. */
async function compare(): Promise<void> {
  await db().caQuota.deleteMany();
  await asJob('reconcile-ca', () => reconcileCa());
}
const open = async () =>
  (await db().difference.findMany({ where: { settledAt: null }, orderBy: { kind: 'asc' } })).map(
    ({ kind }) => kind,
  );
const caOrders = async (): Promise<{ id: number }[]> =>
  ((await outside.caDesk('GET', '/api/orders')) as { orders: { id: number }[] }).orders;
const calls = async (): Promise<string[]> => {
  const { requests } = (await outside.caDesk('GET', '/requests')) as {
    requests: { method: string; path: string }[];
  };
  return requests.map(({ method, path }) => `${method} ${path.replace('/services/v2', '')}`).reverse();
};

describe('the comparison of both books', () => {
  it('finds nothing where nothing differs, in a handful of calls', async () => {
    await outside.caDesk('DELETE', '/requests');
    await compare();
    expect(await open()).toEqual([]);
    const asked = await calls();
    expect(asked.filter((call) => call.startsWith('GET /order'))).toEqual(['GET /order/certificate']);
    expect(asked.filter((call) => call.startsWith('GET /organization'))).toHaveLength(1);
    expect(asked.some((call) => !call.startsWith('GET'))).toBe(false);
    const last = await db().reconciliation.findFirstOrThrow({ orderBy: { startedAt: 'desc' } });
    expect(last).toMatchObject({ finishedAt: expect.any(Date), failure: null });
    expect(last.counts).toMatchObject({ orders: (await caOrders()).length, unsorted: false });
  });

  it('finds what each side has alone and what differs; twice is once; settles when it is gone', async () => {
    await db().organisation.updateMany({
      where: { caOrganisationId: { not: null } },
      data: { name: 'Test BV Katrien' },
    });
    const { caOrderId } = await orderOf(orderId);
    await db().certificateOrder.update({ where: { id: orderId }, data: { caOrderId: '810000999' } });
    await compare();
    const found = ['order_missing_there', 'order_unknown_here', 'organisation_name'];
    expect(await open()).toEqual(found);
    const items = () => db().workItem.count({ where: { kind: 'ca_differs', doneAt: null } });
    expect(await items()).toBe(1);
    await compare();
    expect(await open()).toEqual(found);
    expect(await items()).toBe(1);
    const missing = await db().difference.findFirstOrThrow({ where: { kind: 'order_missing_there' } });
    expect(missing).toMatchObject({ objectId: orderId, ours: { order: '810000999' } });

    await db().certificateOrder.update({ where: { id: orderId }, data: { caOrderId } });
    await db().organisation.updateMany({ data: { name: 'Test BV Donald' } });
    await compare();
    expect(await open()).toEqual([]);
    expect(await items()).toBe(0);
  });

  it('Namecheap 9444: tells when more was charged than the customer pays', async () => {
    await db().subscription.updateMany({ data: { centsPerYear: 1 } });
    await compare();
    expect(await open()).toEqual(['charge_too_high']);
    await db().subscription.updateMany({ data: { centsPerYear: 100_000 } });
    await compare();
    expect(await open()).toEqual([]);
  });

  it('heals an order whose news was lost, before anybody is told', async () => {
    const { caOrderId } = await orderOf(orderId);
    await outside.caDesk('POST', `/api/orders/${caOrderId}/reject`, { reason: 'proef' });
    await compare();
    expect((await orderOf(orderId)).state).toBe('rejected');
    expect(await open()).toEqual([]);
  });

  it('tells of a status that does not fit and cannot be followed', async () => {
    await db().certificateOrder.update({ where: { id: orderId }, data: { state: 'completed' } });
    await longAgo(orderId);
    await compare();
    expect(await open()).toEqual(['order_status']);
    await db().certificateOrder.update({ where: { id: orderId }, data: { state: 'rejected' } });
    await compare();
    expect(await open()).toEqual([]);
  });

  it('warns of a balance that is getting short, by the amount that was set, and of a product switched off', async () => {
    await outside.caDesk('PUT', '/api/balance', { balanceCents: 1250 });
    await outside.caDesk('PUT', '/api/products/pkio_private_services_server', { active: false });
    await compare();
    expect(await open()).toContain('balance_low');
    expect(await open()).toContain('product_missing_there');
    await setBalanceWarning(await staff('admin'), 1000);
    await outside.caDesk('PUT', '/api/products/pkio_private_services_server', { active: true });
    await compare();
    expect(await open()).toEqual([]);
  });

  it('goes on where it was interrupted, and the CA is asked no more than it must', async () => {
    await compare();
    const before = await db().reconciliation.count();
    await db().reconciliation.create({
      data: {
        id: (await db().certificateOrder.findFirstOrThrow()).id,
        startedAt: new Date(),
        counts: { step: 'orders', offset: 0, upTo: '0' },
        picture: { products: [] },
      },
    });
    await outside.caDesk('PUT', '/knobs', { serverError: 3, serverErrorStatus: 500 });
    await expect(compare()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await db().reconciliation.findFirst({ where: { finishedAt: null } })).toMatchObject({
      failure: 'internal_error',
    });
    await outside.caDesk('DELETE', '/requests');
    await compare();
    expect(await calls()).toEqual(['GET /order/certificate']);
    expect(await db().reconciliation.count()).toBe(before + 1);
    expect(await db().reconciliation.count({ where: { finishedAt: null } })).toBe(0);
  });

  it('asked for twice, it is done once', async () => {
    const actor = await staff('validation');
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    const before = await db().reconciliation.count();
    await db().caQuota.deleteMany();
    await compareNow(actor);
    await compareNow(actor);
    await runJobs();
    expect(await db().reconciliation.count()).toBe(before + 1);
  });
});

describe('who sees it', () => {
  const readers: Record<string, (actor: Actor) => Promise<unknown>> = {
    readCa,
    listExchanges: (actor) => listExchanges(actor, {}),
  };

  it.each(Object.entries(readers))('%s: our own people, nobody else', async (_name, read) => {
    const { actor } = await makeCustomer();
    for (const outsider of [nobody, system('test'), actor]) {
      expect(await problemOf(read(outsider))).toBe('forbidden');
    }
    for (const role of ['sales', 'validation', 'admin'] as const) {
      await expect(read(await staff(role))).resolves.toBeDefined();
    }
  });

  it('comparing is for validation and admin, the limit of the balance for admin', async () => {
    const { actor } = await makeCustomer();
    for (const outsider of [nobody, actor, await staff('sales')]) {
      expect(await problemOf(compareNow(outsider))).toBe('forbidden');
      expect(await problemOf(setBalanceWarning(outsider, 1))).toBe('forbidden');
    }
    expect(await problemOf(setBalanceWarning(await staff('validation'), 1))).toBe('forbidden');
  });
});

describe('the exchanges', () => {
  it('are found by order and by outcome, masked, with attempt and reference; the key stands nowhere', async () => {
    const actor = await staff('validation');
    const { number } = await orderOf(orderId);
    const { exchanges } = await listExchanges(actor, { order: number });
    const placing = exchanges.find(({ method }) => method === 'POST');
    expect(placing).toMatchObject({
      path: '/order/certificate/pkio_private_services_server',
      outcome: 'answered',
      attempt: 1,
      requestId: expect.any(String),
      order: { id: orderId, number },
    });
    expect(await listExchanges(actor, { order: newNumber(8) })).toMatchObject({ exchanges: [] });
    const { exchanges: failed } = await listExchanges(actor, { outcome: 'failed' });
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ status }) => status === 500)).toBe(true);
    expect(new Set(failed.map(({ requestId }) => requestId)).size).toBe(1);
    expect(failed.map(({ attempt }) => attempt).toSorted()).toEqual([1, 2, 3]);

    const kept = JSON.stringify(await db().exchange.findMany());
    expect(kept).toContain('pkio_private_services_server');
    for (const word of [
      process.env.DIGICERT_API_KEY ?? '?',
      'Johanna',
      'de Vries',
      'BEGIN CERT',
      'vertegenwoordiger',
    ]) {
      expect(kept).not.toContain(word);
    }
  });
});
