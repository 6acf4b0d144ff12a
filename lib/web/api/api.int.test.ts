import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { apiKeyFrom } from '@/lib/domain/api/key-form';
import { type ApiScope, apiScopes } from '@/lib/domain/api/scopes';
import { noon } from '@/lib/usecases/accounts/accounts.fixture';
import { requestLimits } from '@/lib/usecases/api-keys/count-request';
import { makeApiKey } from '@/lib/usecases/api-keys/make-api-key';
import { revokeApiKey } from '@/lib/usecases/api-keys/revoke-api-key';
import { csrFor, type Outside, startOutside } from '@/lib/usecases/orders/orders.fixture';
import { issued, submitted } from '@/lib/usecases/orders/stages.fixture';
import { against, ask, keyFor } from './api.fixture';
import { endpoints } from './endpoints/all';
import { longestBody } from './read-body';

let outside: Outside;
let request: Awaited<ReturnType<typeof issued>>;
let key: string;
let certificateId: string;
beforeAll(async () => {
  outside = await startOutside();
  request = await issued(outside, 'csr');
  key = await keyFor(request.actor);
  const { id } = await db().certificate.findFirstOrThrow({ where: { orderId: request.orderId } });
  certificateId = id;
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

/** Asks, and holds the answer against the document. */
async function asked(operation: string, path: string, sent: Parameters<typeof ask>[1] = { key }) {
  const answer = await ask(path, sent);
  const body = await answer.clone().json();
  expect(against(operation, answer, body)).toEqual([]);
  return { status: answer.status, headers: answer.headers, body };
}

const idempotent = (name: string = newId()) => ({ 'Idempotency-Key': name });

/** An address of each endpoint that is there for this account. */
const pathOf = (template: string) =>
  template.replace('{orderId}', request.orderId).replace('{certificateId}', certificateId);

describe('what programs read', () => {
  it('M70 lists orders, a page at a time, and by state', async () => {
    const order = await db().certificateOrder.findUniqueOrThrow({ where: { id: request.orderId } });
    const { answers: _answers, caFacts: _facts, ...copied } = order;
    const free = { caOrderId: null, createdAt: new Date(0) };
    const older = { ...copied, ...free, id: newId(), number: '1111111111', state: 'canceled' } as const;
    await db().certificateOrder.create({ data: older });
    const first = await asked('listOrders', '/orders?limit=1');
    expect(first.body.data).toMatchObject([{ id: request.orderId, state: 'completed' }]);
    expect(first.headers.get('link')).toContain(`cursor=${first.body.nextCursor}>; rel="next"`);
    const second = await asked('listOrders', `/orders?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body).toMatchObject({ data: [{ id: older.id }], nextCursor: null });
    const canceled = await asked('listOrders', '/orders?state=canceled&state=rejected');
    expect(canceled.body.data.map(({ id }: { id: string }) => id)).toEqual([older.id]);
  });

  it('M70 tells of an order its checks with owner and since, and nothing of people', async () => {
    const { body } = await asked('readOrder', `/orders/${request.orderId}`);
    expect(body).toMatchObject({ state: 'completed', currentCertificateId: certificateId });
    expect(body.checks).toHaveLength(7);
    expect(body.checks[0]).toMatchObject({ owner: expect.any(String), since: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain(request.representative);
  });

  it('M70 lists certificates and gives one with its chain, as JSON and as a file', async () => {
    const list = await asked('listCertificates', '/certificates?standing=in_use');
    expect(list.body.data).toMatchObject([{ id: certificateId, orderId: request.orderId }]);
    expect((await asked('listCertificates', '/certificates?standing=revoked')).body.data).toEqual([]);
    const soon = await asked('listCertificates', '/certificates?endsBefore=2020-01-01T00:00:00Z');
    expect(soon.body.data).toEqual([]);
    const { body } = await asked('readCertificate', `/certificates/${certificateId}`);
    expect(body.pem).toContain('BEGIN CERTIFICATE');
    const file = await ask(`/certificates/${certificateId}/download?format=pem`, { key });
    expect(file.headers.get('content-type')).toBe('application/pem-certificate-chain');
    expect((await file.text()).match(/BEGIN CERTIFICATE/g)).toHaveLength(4);
  });

  it('M70 lists subscriptions and invoices', async () => {
    const { body } = await asked('listSubscriptions', '/subscriptions');
    expect(body.data).toMatchObject([{ id: request.subscriptionId, centsPerYear: 100 }]);
    expect(body.nextCursor).toBeNull();
    const beyond = await asked(
      'listSubscriptions',
      `/subscriptions?limit=1&cursor=${request.subscriptionId}`,
    );
    expect(beyond.body).toEqual({ data: [], nextCursor: null });
    expect((await asked('listInvoices', '/invoices')).body).toEqual({ data: [], nextCursor: null });
  });

  it('M70 is for nobody else to keep, and carries the limit that is left', async () => {
    const { headers } = await ask('/orders', { key });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('ratelimit-policy')).toBe('"reads";q=300;w=60');
    expect(headers.get('ratelimit')).toMatch(/^"reads";r=\d+;t=\d+$/);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('who is refused', () => {
  it.each([
    ['api_key_missing', undefined],
    ['api_key_unknown', apiKeyFrom('A'.repeat(43))],
    ['api_key_unknown', 'nonsense'],
  ])('M70 %s at every endpoint', async (code, wrong) => {
    for (const { id, path, method } of endpoints) {
      const { status, headers, body } = await asked(id, pathOf(path), { method, key: wrong });
      expect([status, body.code]).toEqual([401, code]);
      expect(headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  it('M70 a key that was revoked, and one whose time is over', async () => {
    const revoked = await keyFor(request.actor);
    const { id } = await db().apiKey.findFirstOrThrow({ where: { prefix: revoked.slice(0, 10) } });
    await revokeApiKey(request.actor, id, noon);
    const expired = await keyFor(request.actor);
    await db().apiKey.updateMany({
      where: { prefix: expired.slice(0, 10) },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect((await asked('listOrders', '/orders', { key: revoked })).body.code).toBe('api_key_revoked');
    expect((await asked('listOrders', '/orders', { key: expired })).body.code).toBe('api_key_expired');
  });

  it('M70 every scope opens its own endpoints and no other', async () => {
    for (const scope of apiScopes) {
      const one = await keyFor(request.actor, [scope as ApiScope]);
      for (const { id, path, method, scope: needed } of endpoints) {
        if (needed === scope) continue;
        const { status, body, headers } = await asked(id, pathOf(path), { method, key: one });
        expect([status, body.code]).toEqual([403, 'scope_missing']);
        expect(headers.get('www-authenticate')).toContain(`scope="${needed}"`);
      }
    }
  });

  it('M70 a key of another account finds nothing of this one', async () => {
    const other = await submitted('csr');
    const theirs = await keyFor(other.actor);
    for (const [operation, path] of [
      ['readOrder', `/orders/${request.orderId}`],
      ['readCertificate', `/certificates/${certificateId}`],
      ['downloadCertificate', `/certificates/${certificateId}/download`],
    ] as const) {
      expect((await asked(operation, path, { key: theirs })).status).toBe(404);
    }
    const csr = await csrFor(request.commonName);
    const sent = { method: 'POST', key: theirs, body: { csr }, headers: idempotent() };
    expect((await asked('reissueOrder', `/orders/${request.orderId}/reissue`, sent)).status).toBe(404);
    expect((await asked('listCertificates', '/certificates', { key: theirs })).body.data).toEqual([]);
  }, 120_000);

  it('M70 M73 whoever only looks along makes no key, and no cookie opens the API', async () => {
    const accountId = request.actor.kind === 'user' ? request.actor.accountId : '';
    const viewer: Actor = { kind: 'viewer', staffUserId: newId(), accountId, sessionId: newId() };
    await expect(makeApiKey(viewer, { name: 'x', scopes: ['orders:read'] })).rejects.toThrow('forbidden');
    const { status } = await ask('/orders', { headers: { cookie: 'zegel_session=anything' } });
    expect(status).toBe(401);
  });
});

describe('what a program asks wrongly', () => {
  it('M70 is told per parameter and per field, in the language asked for', async () => {
    const { body } = await asked('listOrders', '/orders?limit=0&colour=red&state=lost');
    expect(body).toMatchObject({ status: 400, code: 'invalid_input' });
    expect(body.type).toMatch(/\/developers#problem-invalid_input$/);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ parameter: 'limit', code: 'too_small' }),
        expect.objectContaining({ parameter: 'colour', code: 'unknown_field' }),
        expect.objectContaining({ parameter: 'state.0', code: 'unknown_choice' }),
      ]),
    );
    const dutch = await ask('/nowhere', { key, headers: { 'accept-language': 'nl-NL,nl;q=0.9' } });
    expect((await dutch.json()).detail).toBe('Dit bestaat niet, of u mag het niet zien.');
  });

  it('M70 an unknown address, a wrong method, OPTIONS and HEAD', async () => {
    const unknown = await ask('/nowhere');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    const wrong = await ask('/orders', { method: 'DELETE', key });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    const options = await ask(`/orders/${request.orderId}/reissue`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
    const head = await ask('/orders', { method: 'HEAD', key });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('M70 more requests than a minute allows', async () => {
    const busy = await keyFor(request.actor);
    const path = '/orders?limit=0';
    const all = Array.from({ length: requestLimits.reads.tries }, () => ask(path, { key: busy }));
    expect(new Set((await Promise.all(all)).map(({ status }) => status))).toEqual(new Set([400]));
    const { status, headers } = await asked('listOrders', '/orders', { key: busy });
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('ratelimit')).toMatch(/r=0/);
    expect((await ask('/orders', { key })).status).toBe(200);
  }, 120_000);
});

describe('what programs do', () => {
  const path = () => `/orders/${request.orderId}/reissue`;
  const post = (body: unknown, headers: Record<string, string> = idempotent()) =>
    asked('reissueOrder', path(), { method: 'POST', key, body, headers });

  it('M70 refuses what is not JSON, too large, without Idempotency-Key, or no CSR', async () => {
    expect((await post('{')).body.code).toBe('body_not_json');
    const text = { ...idempotent(), 'Content-Type': 'text/plain' };
    expect((await post('{}', text)).status).toBe(415);
    expect((await post({ csr: 'x'.repeat(longestBody) })).status).toBe(413);
    expect((await post({ csr: 'x' }, {})).body.code).toBe('idempotency_key_missing');
    const wrong = await post({ csr: 'x', more: 1 });
    expect(wrong.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/more', code: 'unknown_field' }),
    ]);
    const unreadable = await post({ csr: 'no request' });
    expect(unreadable.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/csr', code: 'csr_unreadable' }),
    ]);
  });

  it('M70 reissues once per Idempotency-Key: again the first answer, another request refused', async () => {
    const csr = await csrFor(request.commonName);
    const once = idempotent();
    const answers = await Promise.all([post({ csr }, once), post({ csr }, once)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(
      answers.some(({ status }) => status === 409) ? [202, 409] : [202, 202],
    );
    const again = await post({ csr }, once);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([202, 'true']);
    expect(again.body).toEqual({ orderId: request.orderId, state: 'reissuing' });
    expect((await post({ csr: await csrFor(request.commonName) }, once)).status).toBe(422);
    expect((await post({ csr })).body.code).toBe('reissue_running');
    const events = await db().orderEvent.findMany({ where: { orderId: request.orderId, name: 'reissue' } });
    expect(events).toMatchObject([{ actorKind: 'program' }]);
  });

  it('M70 says so while the first is still being answered', async () => {
    const once = idempotent();
    await post({ csr: 'x' }, once);
    const [name] = Object.values(once);
    await db().idempotentAnswer.updateMany({ where: { key: name ?? '' }, data: { status: null } });
    const { status, body, headers } = await post({ csr: 'x' }, once);
    expect([status, body.code, headers.get('retry-after')]).toEqual([409, 'idempotency_running', '5']);
  });
});
