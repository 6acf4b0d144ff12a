import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Running } from '../shared/listen';
import { type Receiver, startReceiver } from '../shared/receiver';
import { start } from './server';

const SECRET = 'webhook-secret-of-at-least-32-characters';
const KEY = 'identity-key';

let dataDir: string;
let ca: Receiver;
let portal: Receiver;
let identity: Running;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'identity-'));
  [ca, portal] = await Promise.all([startReceiver(), startReceiver()]);
  identity = await startAgain();
});

afterEach(async () => {
  await identity.close();
  await Promise.all([ca.close(), portal.close()]);
  rmSync(dataDir, { recursive: true });
});

function startAgain(digicertDeskUrl = `${ca.url}/desk`) {
  return start({ port: 0, dataDir, apiKey: KEY, webhookSecret: SECRET, digicertDeskUrl, retryBaseMs: 5 });
}

function call(method: string, path: string, body?: unknown, key = KEY) {
  return fetch(`${identity.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function request(more: Record<string, unknown> = {}) {
  return {
    reference: 'order-1',
    caOrderId: '4711',
    person: { firstName: 'Katrien', lastName: 'Duck', email: 'katrien@donald.example' },
    locale: 'nl',
    returnUrl: 'http://portal.example/identity',
    webhookUrl: `${portal.url}/api/webhooks/identity`,
    ...more,
  };
}

async function open(more: Record<string, unknown> = {}) {
  return (await call('POST', '/api/verifications', request(more))).json();
}

async function read(id: string) {
  return (await call('GET', `/api/verifications/${id}`)).json();
}

function turn(knobs: Record<string, unknown>) {
  return call('PUT', '/desk/knobs', knobs);
}

/** A browser that keeps the cookie of the app and follows redirects by hand. */
function browser(appUrl: string) {
  let cookie = '';
  return async (step: string, fields: Record<string, string> = {}): Promise<string> => {
    const posted = await fetch(`${appUrl}/${step}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams(fields),
    });
    cookie = posted.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    if (posted.status !== 303) return posted.text();
    return (await fetch(appUrl, { headers: { cookie } })).text();
  };
}

async function walk(opened: { appUrl: string; code: string }): Promise<string> {
  const step = browser(opened.appUrl);
  await step('code', { code: opened.code });
  await step('document', { document: 'passport' });
  await step('scan');
  return step('selfie');
}

describe('API', () => {
  it('opens once per reference', async () => {
    const first = await call('POST', '/api/verifications', request());
    const again = await call('POST', '/api/verifications', request());
    expect([first.status, again.status]).toEqual([201, 200]);
    const opened = await first.json();
    expect(opened).toMatchObject({ status: 'created', appUrl: `${identity.url}/app/${opened.id}` });
    expect((await again.json()).id).toBe(opened.id);
  });

  it('refuses a wrong key, an unknown id and incomplete input, naming the field', async () => {
    expect((await call('GET', '/api/verifications/x', undefined, 'wrong')).status).toBe(401);
    expect((await call('GET', '/api/verifications/x')).status).toBe(404);
    const answer = await call('POST', '/api/verifications', request({ returnUrl: '/identity' }));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { field: 'returnUrl' } });
  });

  it('passes an approval to the CA once', async () => {
    const approval = {
      reference: 'approval-1',
      caOrderId: '4711',
      decision: 'declined',
      reason: 'Not ordered by us',
      approver: { name: 'Katrien Duck', email: 'katrien@donald.example' },
      decidedAt: '2026-03-01T10:00:00Z',
    };
    expect((await call('POST', '/api/approvals', approval)).status).toBe(204);
    expect((await call('POST', '/api/approvals', approval)).status).toBe(204);
    expect((await call('POST', '/api/approvals', { ...approval, decision: 'approved' })).status).toBe(409);
    await vi.waitFor(() => expect(ca.received).toHaveLength(1));
    expect(ca.received[0]).toMatchObject({
      path: '/desk/orders/4711/approval',
      body: JSON.stringify({ decision: 'declined', reason: 'Not ordered by us' }),
    });
  });
});

describe('app', () => {
  it('S0-A2.5b refuses a wrong code and takes the right one in any spelling', async () => {
    const opened = await open();
    const step = browser(opened.appUrl);
    expect(await step('code', { code: 'AAA-AAAAA' })).toContain('Deze code klopt niet');
    expect(await step('code', { code: opened.code.toLowerCase().replace('-', ' ') })).toContain(
      'Kies uw document',
    );
    expect((await read(opened.id)).status).toBe('started');
  });

  it('S0-A2.6a refuses a driving licence with the reason', async () => {
    const opened = await open();
    const step = browser(opened.appUrl);
    await step('code', { code: opened.code });
    expect(await step('document', { document: 'driving_licence' })).toContain('Een rijbewijs kan niet');
    expect(await step('document', { document: 'identity_card' })).toContain('zet NFC aan');
  });

  it('S0-A2.5c goes on where the person stopped, but asks another browser for the code', async () => {
    const opened = await open();
    const step = browser(opened.appUrl);
    await step('code', { code: opened.code });
    await step('document', { document: 'passport' });
    const other = browser(opened.appUrl);
    expect(await other('scan')).toContain('Vul uw code in');
    expect(await other('code', { code: opened.code })).toContain('Scan uw document');
  });

  it('S0-A2.7b says that sending in is not success yet, in the language of the person', async () => {
    await turn({ autoJudgeSeconds: null });
    expect(await walk(await open())).toContain('Dat betekent nog niet dat u bent geslaagd');
    const english = await open({ reference: 'order-2', locale: 'en' });
    expect(await walk(english)).toContain('This does not yet mean success');
    expect((await read(english.id)).status).toBe('submitted');
  });
});

describe('judgement', () => {
  it('S0-A2.7e tells the CA first and then the portal, without the result', async () => {
    await turn({ autoJudgeSeconds: 0 });
    const opened = await open();
    await walk(opened);
    await vi.waitFor(() => expect(portal.received).toHaveLength(1));
    expect(ca.received).toMatchObject([{ path: '/desk/orders/4711/identity', body: '{"result":"passed"}' }]);
    expect(portal.received[0]).toMatchObject({
      path: '/api/webhooks/identity',
      headers: { 'x-identity-key': SECRET },
      body: JSON.stringify({ id: opened.id, reference: 'order-1' }),
    });
    expect(await read(opened.id)).toMatchObject({ status: 'passed' });
  });

  it('fails with the reason of the knob, and can be done again with a new code', async () => {
    await turn({ autoJudgeSeconds: 0, failNext: 1, failReason: 'document_expired' });
    const opened = await open();
    await walk(opened);
    await vi.waitFor(() => expect(ca.received).toHaveLength(1));
    expect(ca.received[0]?.body).toBe('{"result":"failed","reason":"document_expired"}');
    expect(await read(opened.id)).toMatchObject({ status: 'failed', reason: 'document_expired' });
    const retried = await (await call('POST', `/api/verifications/${opened.id}/retry`)).json();
    expect(retried).toMatchObject({ status: 'created' });
    expect(retried.code).not.toBe(opened.code);
    expect((await call('POST', `/api/verifications/${opened.id}/retry`)).status).toBe(409);
    await walk(retried);
    await vi.waitFor(async () => expect((await read(opened.id)).status).toBe('passed'));
  });

  it('S0-ACT-07 is judged by hand, once', async () => {
    await turn({ autoJudgeSeconds: null });
    const opened = await open();
    const judge = (body: object) => call('POST', `/desk/verifications/${opened.id}/judge`, body);
    expect((await judge({ result: 'passed' })).status).toBe(409);
    await walk(opened);
    expect((await judge({ result: 'failed' })).status).toBe(400);
    expect((await judge({ result: 'failed', reason: 'face_mismatch' })).status).toBe(200);
    expect((await judge({ result: 'passed' })).status).toBe(409);
  });

  it('is carried out after a restart', async () => {
    await turn({ autoJudgeSeconds: 1 });
    const opened = await open();
    await walk(opened);
    await identity.close();
    expect(ca.received).toHaveLength(0);
    identity = await startAgain();
    await vi.waitFor(async () => expect((await read(opened.id)).status).toBe('passed'), { timeout: 5000 });
  });

  it('reaches the CA later when it cannot be reached now, also after a restart', async () => {
    await turn({ autoJudgeSeconds: 0 });
    ca.status = 503;
    await walk(await open());
    await vi.waitFor(() => expect(portal.received).toHaveLength(1));
    await identity.close();
    ca.status = 200;
    const before = ca.received.length;
    identity = await startAgain();
    await vi.waitFor(() => expect(ca.received.length).toBe(before + 1));
    expect(readFileSync(join(dataDir, 'identity-outbox.json'), 'utf8')).not.toContain(SECRET);
  });

  it('sends the webhook twice or never', async () => {
    await turn({ autoJudgeSeconds: 0, webhookTwice: true });
    await walk(await open());
    await vi.waitFor(() => expect(portal.received).toHaveLength(2));
    await turn({ webhookNever: true });
    await walk(await open({ reference: 'order-2' }));
    await vi.waitFor(() => expect(ca.received).toHaveLength(2));
    expect((await (await call('GET', '/desk/outbox')).json()).waiting).toEqual([]);
    expect(portal.received).toHaveLength(2);
  });
});
