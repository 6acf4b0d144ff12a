import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  codesOf,
  type Harness,
  makeCsr,
  organization,
  SERVER,
  serverOrder,
  startHarness,
} from './test-harness';

let harness: Harness;
let csr = '';
let serial = 0;
beforeAll(async () => {
  harness = await startHarness();
  csr = await makeCsr(harness.folder, 'rsa:2048');
});
afterAll(() => harness.close());
afterEach(() => harness.calmDown());

const turn = (knobs: object) => harness.desk('PUT', '/knobs', knobs);
const me = () => harness.api('GET', '/user/me');
const total = async () => at((await harness.api('GET', '/order/certificate')).body, 'page.total');

function place() {
  serial += 1;
  return harness.api(
    'POST',
    SERVER,
    serverOrder(csr, { organization: { ...organization, name: `Bakker ${serial}` } }),
  );
}

describe('a bad day', () => {
  it('answers 429 to the next requests and then is over', async () => {
    await turn({ tooManyRequests: 2 });
    expect((await me()).text).toBe(
      '{"errors":[{"code":"request_limit_exceeded","message":"Service unavailable, please limit request volume"}]}',
    );
    expect((await me()).status).toBe(429);
    expect((await me()).status).toBe(200);
  });

  it('answers 500 or 503 without doing anything', async () => {
    const before = await total();
    await turn({ serverError: 1, serverErrorStatus: 500 });
    expect((await place()).status).toBe(500);
    await turn({ serverError: 1, serverErrorStatus: 503 });
    expect((await place()).status).toBe(503);
    expect(await total()).toBe(before);
  });

  it('drops the connection before the work is done', async () => {
    const before = await total();
    await turn({ connectionResetBefore: 1 });
    await expect(place()).rejects.toThrow();
    expect(await total()).toBe(before);
  });

  it('drops the connection after the work is done', async () => {
    const before = Number(await total());
    await turn({ connectionResetAfter: 1 });
    await expect(place()).rejects.toThrow();
    expect(await total()).toBe(before + 1);
  });

  it('makes the order and never answers', async () => {
    const before = Number(await total());
    await turn({ timeOutAfterOrder: 1, timeOutMs: 50 });
    await expect(place()).rejects.toThrow();
    expect(await total()).toBe(before + 1);
    expect((await place()).status).toBe(201);
  });

  it('does not keep the stand-in from stopping while an answer is held back', async () => {
    const own = await startHarness();
    await own.desk('PUT', '/knobs', { timeOutAfterOrder: 1 });
    const pending = own.api('POST', SERVER, serverOrder(csr)).then(
      () => 'answered',
      () => 'dropped',
    );
    while (at((await own.api('GET', '/order/certificate')).body, 'page.total') !== 1);
    await own.close();
    expect(await pending).toBe('dropped');
  });

  it('shows a status nobody knows on open orders', async () => {
    const order = (await place()).body.id;
    await turn({ unknownStatus: 'moonlit' });
    expect((await harness.api('GET', `/order/certificate/${order}`)).body.status).toBe('moonlit');
    const changes = (await harness.api('GET', '/order/certificate/status-changes?minutes=1')).body.orders;
    expect(changes).toContainEqual(expect.objectContaining({ order_id: order, status: 'moonlit' }));
  });

  it('contradicts itself', async () => {
    const order = (await place()).body.id;
    await turn({ conflictingAnswers: true });
    const listed = await harness.api('GET', `/order/certificate?filters[id]=${order}`);
    expect(at(listed.body, 'orders.0.status')).toBe('issued');
    expect((await harness.api('GET', `/order/certificate/${order}`)).body.status).toBe('pending');
  });

  it('counts calls for real: the 101st within five seconds gets 429', async () => {
    await turn({ rateLimits: true });
    const statuses = await Promise.all(Array.from({ length: 130 }, async () => (await me()).status));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(20);
    await turn({ rateLimits: false });
    expect((await me()).status).toBe(200);
  });

  it('refuses knobs that do not exist', async () => {
    expect((await turn({ gravity: 1 })).status).toBe(400);
  });
});

describe('the request log', () => {
  it('keeps a request as it was sent, without the key', async () => {
    const body = serverOrder(csr, { organization: { ...organization, name: 'Log B.V.' } });
    await harness.api('POST', SERVER, body);
    const entry = at((await harness.desk('GET', '/requests')).body, 'requests.0');
    expect(entry).toMatchObject({ method: 'POST', path: `/services/v2${SERVER}`, status: 201 });
    expect(JSON.parse(String(at(entry, 'body')))).toEqual(JSON.parse(JSON.stringify(body)));
    expect(JSON.stringify(entry)).not.toContain('KEY-OF-THE-TESTS');
    expect(codesOf(await harness.api('GET', '/webhook/1/event-logs'))).toEqual(['not_found|webhook']);
  });
});
