import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { start } from '@/stand-ins/identity/server';
import { createIdentityProvider, type IdentityConfig } from './client';
import { IdentityError } from './errors';

const apiKey = 'identity-key-0123456789';
const dataDir = mkdtempSync(join(tmpdir(), 'identity-'));
let provider: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  provider = await start({
    port: 0,
    dataDir,
    apiKey,
    webhookSecret: 's'.repeat(32),
    digicertDeskUrl: 'http://127.0.0.1:2/desk',
  });
  await turn({ autoJudgeSeconds: null, webhookNever: true });
});
afterAll(async () => {
  await provider.close();
  rmSync(dataDir, { recursive: true });
});
beforeEach(() => turn({ serverErrors: 0, slowMilliseconds: 0 }));

const turn = (knobs: Record<string, unknown>) =>
  fetch(`${provider.url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });
const judge = (id: string, judgement: Record<string, string>) =>
  fetch(`${provider.url}/desk/verifications/${id}/judge`, {
    method: 'POST',
    body: JSON.stringify(judgement),
  });

const client = (changes: Partial<IdentityConfig> = {}) =>
  createIdentityProvider({ baseUrl: provider.url, apiKey, ...changes });

const wanted = (reference: string) => ({
  reference,
  caOrderId: '810000001',
  person: { firstName: 'Sanne', lastName: 'de Wit', email: 's.dewit@voorbeeldbakkerij.test' },
  locale: 'nl' as const,
  returnUrl: 'http://portal.example/identity',
  webhookUrl: 'http://127.0.0.1:9/api/webhooks/identity',
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => (error instanceof IdentityError ? error : expect.fail(String(error))),
  );

describe('identity checks', () => {
  it('start once per reference', async () => {
    const first = await client().start(wanted('order-1'));
    expect(first).toMatchObject({ reference: 'order-1', status: 'created', reason: undefined });
    expect(first.code).not.toBe('');
    expect(first.appUrl).toContain(provider.url);
    expect(await client().start(wanted('order-1'))).toEqual(first);
    expect(await client().get(first.id)).toEqual(first);
  });

  it('tell why they failed, and can then be done again with a new code', async () => {
    const { id, code } = await client().start(wanted('order-2'));
    await judge(id, { result: 'failed', reason: 'document_unreadable' });
    expect(await client().get(id)).toMatchObject({ status: 'failed', reason: 'document_unreadable' });
    const again = await client().retry(id);
    expect(again).toMatchObject({ status: 'created', reason: undefined });
    expect(again.code).not.toBe(code);
  });

  it('cannot be done again unless they failed', async () => {
    const { id } = await client().start(wanted('order-3'));
    expect(await failure(client().retry(id))).toMatchObject({ kind: 'refused' });
    expect(await client().get(id)).toMatchObject({ status: 'created' });
  });

  it('are refused when unknown, incomplete, or asked with a wrong key', async () => {
    expect(await failure(client().get('../approvals'))).toMatchObject({ kind: 'refused', status: 404 });
    const nobody = { ...wanted('order-4'), person: { firstName: '', lastName: '', email: '' } };
    expect(await failure(client().start(nobody))).toMatchObject({ kind: 'refused', status: 400 });
    const stranger = await failure(client({ apiKey: 'wrong-key' }).get('x'));
    expect(stranger).toMatchObject({ kind: 'refused', status: 401 });
    expect(`${stranger.message}${stranger.stack}`).not.toContain('wrong-key');
  });
});

describe('approvals', () => {
  it('are reported once per reference', async () => {
    const report = {
      reference: 'approval-1',
      caOrderId: '810000001',
      decision: 'declined' as const,
      reason: 'Niet door ons aangevraagd',
      approver: { name: 'Sanne de Wit', email: 's.dewit@voorbeeldbakkerij.test' },
      decidedAt: new Date('2026-02-03T09:15:00Z'),
    };
    await client().reportApproval(report);
    await client().reportApproval(report);
    const { approvals } = (await (await fetch(`${provider.url}/desk/approvals`)).json()) as {
      approvals: unknown[];
    };
    expect(approvals).toEqual([{ ...report, decidedAt: '2026-02-03T09:15:00.000Z' }]);
  });
});

describe('bad days', () => {
  it('are unavailable, to be asked again', async () => {
    await turn({ serverErrors: 1 });
    expect(await failure(client().start(wanted('order-5')))).toMatchObject({
      kind: 'unavailable',
      status: 500,
    });
    expect(await client().start(wanted('order-5'))).toMatchObject({ status: 'created' });
    await turn({ slowMilliseconds: 300 });
    expect(await failure(client({ timeoutMs: 20 }).get('x'))).toMatchObject({ kind: 'unavailable' });
    expect(await failure(client({ baseUrl: 'http://127.0.0.1:2' }).get('x'))).toMatchObject({
      kind: 'unavailable',
    });
  });
});
