import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CaError } from './errors';
import type { LostOrder } from './find-order';
import type { PrivateServicesOrder } from './order-body';
import { company, person, sampleCsr, sampleOrders } from './testing/sample-order';
import { standInCa } from './testing/stand-in-ca';

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
  await knobs({ rateLimits: false });
});

const knobs = (changes: Record<string, unknown>) => ca.desk('PUT', '/knobs', changes);
const allOrders = async () => ((await ca.desk('GET', '/api/orders')) as { orders: unknown[] }).orders.length;

const lost = (sent: PrivateServicesOrder, from: Date): LostOrder => ({
  reference: sent.reference,
  productNameId: 'pkio_private_services_server',
  commonName: sent.name.name,
  organisationId,
  from,
  to: new Date(),
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => (error instanceof CaError ? error : expect.fail(String(error))),
  );

describe('bad days', () => {
  it('a time-out after the order was made: unknown, then found by our reference, made once', async () => {
    const before = await allOrders();
    const from = new Date();
    const sent = order();
    const client = ca.client({ times: { write: 300 } });
    await client.referenceFieldId();
    await knobs({ timeOutAfterOrder: 1, timeOutMs: 60_000 });
    expect(await failure(client.placePrivateServicesOrder(sent))).toMatchObject({
      kind: 'unknown',
      status: undefined,
    });
    expect(await client.findOrder(lost(sent, from))).toMatchObject({ state: 'found' });
    expect(await allOrders()).toBe(before + 1);
  });

  it('a connection cut after the order was made: unknown, and found', async () => {
    const from = new Date();
    const sent = order();
    const client = ca.client();
    await client.referenceFieldId();
    await knobs({ connectionResetAfter: 1 });
    expect((await failure(client.placePrivateServicesOrder(sent))).kind).toBe('unknown');
    expect(await client.findOrder(lost(sent, from))).toMatchObject({ state: 'found' });
  });

  it('a connection cut before: unknown too, and not found', async () => {
    const from = new Date();
    const sent = order();
    const client = ca.client();
    await client.referenceFieldId();
    await knobs({ connectionResetBefore: 1 });
    expect((await failure(client.placePrivateServicesOrder(sent))).kind).toBe('unknown');
    expect(await client.findOrder(lost(sent, from))).toEqual({ state: 'not_found' });
  });

  it.each([
    [{ tooManyRequests: 1 }, 'unavailable'],
    [{ serverError: 1, serverErrorStatus: 503 }, 'unavailable'],
    [{ serverError: 1, serverErrorStatus: 500 }, 'unknown'],
    [{ serverError: 1, serverErrorStatus: 502 }, 'unknown'],
  ])('%o on a new order is %s, and nothing is sent twice', async (changes, kind) => {
    const before = await allOrders();
    const client = ca.client();
    await client.referenceFieldId();
    await knobs(changes);
    expect((await failure(client.placePrivateServicesOrder(order()))).kind).toBe(kind);
    expect(await allOrders()).toBe(before);
  });

  it('reads come through two failures', async () => {
    await knobs({ tooManyRequests: 1, connectionResetBefore: 1 });
    await expect(ca.client().me()).resolves.toMatchObject({ userId: expect.any(String) });
  });

  it('nobody there: a new order was certainly not made', async () => {
    const nobody = ca.client({ baseUrl: 'http://127.0.0.1:2/services/v2', retries: 0 });
    expect((await failure(nobody.placePrivateServicesOrder(order()))).kind).toBe('unavailable');
    expect((await failure(nobody.cancel('1', 'x'))).kind).toBe('unavailable');
  });

  it('an undocumented status is unknown, with the word kept for staff', async () => {
    const { orderId } = await ca.client().placePrivateServicesOrder(order());
    await knobs({ unknownStatus: 'awaiting_moon_phase' });
    const info = await ca.client().orderInfo(orderId);
    expect(info).toMatchObject({ status: 'unknown', rawStatus: 'awaiting_moon_phase' });
  });

  it('ids as text are the same ids', async () => {
    await knobs({ idsAsStrings: true });
    const client = ca.client();
    const { orderId } = await client.placePrivateServicesOrder(order());
    expect(await client.orderInfo(orderId)).toMatchObject({ orderId, organisationId });
  });
});
