import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { nobody, system } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { recordAudit } from './record-audit';
import { verifyAuditTrail } from './verify-audit-trail';

const actor = system('test');
const at = new Date('2026-03-02T12:00:00.000Z');

const record = (action: string) =>
  transaction((tx) =>
    recordAudit(tx, {
      actor,
      action,
      objectKind: 'order',
      objectId: 'x',
      reason: 'because',
      detail: { beta: 1, alpha: true },
      at,
    }),
  );

const rows = () => db().auditEntry.findMany({ orderBy: { id: 'asc' } });
const second = async () => (await rows())[1]?.id ?? 0n;

beforeEach(async () => {
  await db().auditEntry.deleteMany();
  await db().setting.deleteMany();
});

afterAll(() => db().$disconnect());

describe('the audit trail', () => {
  it('is whole as written, also when many write at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => record(`act_${index}`)));
    expect(await verifyAuditTrail(actor)).toEqual({ whole: true, entries: 8 });
  });

  it('is whole when it is empty', async () => {
    expect(await verifyAuditTrail(actor)).toEqual({ whole: true, entries: 0 });
  });

  it('keeps nothing of a transaction that failed', async () => {
    await record('one');
    const failing = transaction(async (tx) => {
      await recordAudit(tx, { actor, action: 'two', objectKind: 'order', objectId: 'x' });
      throw new Error('too bad');
    });
    await expect(failing).rejects.toThrow('too bad');
    expect(await verifyAuditTrail(actor)).toEqual({ whole: true, entries: 1 });
  });

  it.each([
    { action: 'something_else' },
    { reason: 'another reason' },
    { detail: { beta: 2, alpha: true } },
    { actorId: 'somebody-else' },
    { at: new Date('2026-03-02T12:00:00.001Z') },
  ])('shows that a row was changed: %j', async (data) => {
    for (const action of ['one', 'two', 'three']) await record(action);
    const id = await second();
    await db().auditEntry.update({ where: { id }, data });
    expect(await verifyAuditTrail(actor)).toEqual({ whole: false, entries: 1, brokenAt: String(id) });
  });

  it('shows that a row was taken out of the middle', async () => {
    for (const action of ['one', 'two', 'three']) await record(action);
    await db().auditEntry.delete({ where: { id: await second() } });
    expect(await verifyAuditTrail(actor)).toMatchObject({ whole: false, entries: 1 });
  });

  it('shows that the last row was taken away', async () => {
    for (const action of ['one', 'two']) await record(action);
    await db().auditEntry.delete({ where: { id: await second() } });
    expect(await verifyAuditTrail(actor)).toEqual({ whole: false, entries: 1, brokenAt: null });
  });

  it('is checked by admins and jobs only', async () => {
    const sessionId = 's';
    const sales = { kind: 'staff', userId: 'u', staffRole: 'sales', sessionId } as const;
    const owner = { kind: 'user', userId: 'u', accountId: 'a', role: 'owner', sessionId } as const;
    for (const other of [nobody, sales, owner])
      expect(await problemOf(verifyAuditTrail(other))).toBe('forbidden');
    expect(await verifyAuditTrail({ ...sales, staffRole: 'admin' })).toMatchObject({ whole: true });
  });
});
