import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { problemOf } from '../links/links.fixture';
import { listWork } from './list-work';
import { readStaffOrder } from './read-staff-order';
import { recordCheck } from './record-check';
import { auditActions, makeOrder, staff } from './staff.fixture';

let made: Awaited<ReturnType<typeof makeOrder>>;
let validation: Actor;

const record = (kind: CheckKind, outcome: 'passed' | 'failed', reason = 'KVK-uittreksel bekeken') =>
  recordCheck(validation, { orderId: made.order.id, kind, outcome, reason });
const read = () => readStaffOrder(validation, made.order.id);
const row = async (kind: CheckKind) => (await read()).checks.find((check) => check.kind === kind);
const approvalMails = () => db().mail.count({ where: { orderId: made.order.id, template: 'approve_order' } });

beforeEach(async () => {
  made = await makeOrder();
  validation = await staff('validation');
});

afterAll(() => db().$disconnect());

describe('recording a check', () => {
  it('S0-ACT-06 moves the row, opens the approval and mails the representative, once', async () => {
    expect(await row('identity')).toMatchObject({ state: 'todo', owner: 'representative' });
    expect(await row('approval')).toMatchObject({ state: 'later' });
    expect(await approvalMails()).toBe(0);

    await record('identity', 'passed', 'Bij de notaris geweest');
    expect(await row('identity')).toMatchObject({ state: 'passed', reason: 'identity_passed' });
    expect(await row('approval')).toMatchObject({ state: 'todo', owner: 'representative' });
    await record('identity', 'passed', 'Nog eens bekeken');
    expect(await approvalMails()).toBe(1);
  });

  it('is told with who and why, in the audit trail and in the history', async () => {
    await record('identity', 'passed', 'Bij de notaris geweest');
    const { audit, records, events } = await read();
    expect(audit).toEqual([
      expect.objectContaining({
        action: 'check_passed',
        actorName: 'Jo de Vries',
        reason: 'Bij de notaris geweest',
        detail: { check: 'identity' },
      }),
    ]);
    expect(records).toEqual([
      expect.objectContaining({ kind: 'identity', outcome: 'passed', by: 'Jo de Vries' }),
    ]);
    expect(await auditActions(made.order.id)).toEqual(['check_passed']);
    await record('oin', 'failed', 'Nummer van een ander');
    const changed = (await read()).events.filter(({ name }) => name === 'check_changed').slice(events.length);
    expect(changed.map(({ detail }) => detail.check)).toContain('oin');
  });

  it.each([
    ['organisation', 'failed', { state: 'unclear', reason: 'answers_conflict' }],
    ['oin', 'failed', { state: 'failed', owner: 'applicant' }],
    ['authority', 'failed', { state: 'failed', reason: 'power_of_attorney_needed' }],
    ['identity', 'failed', { state: 'failed', owner: 'representative' }],
    ['authority', 'passed', { state: 'passed', owner: 'us' }],
  ] as const)('%s %s', async (kind, outcome, expected) => {
    await record(kind, outcome);
    expect(await row(kind)).toMatchObject(expected);
  });

  it('what contradicts the CA becomes work', async () => {
    await record('organisation', 'failed');
    const { items } = await listWork(validation);
    expect(items.find(({ order }) => order?.id === made.order.id)).toMatchObject({ kind: 'ca_unclear' });
  });

  it.each(['key', 'domain', 'approval'] as const)('never judges %s: that is not ours', async (kind) => {
    expect(await problemOf(record(kind, 'passed'))).toBe('check_not_recordable');
    expect(await auditActions(made.order.id)).toEqual([]);
  });

  it('refuses an order that is not being validated, and a judgement without a reason', async () => {
    expect(await problemOf(record('oin', 'passed', ' '))).toBe('invalid_input');
    await db().certificateOrder.update({ where: { id: made.order.id }, data: { state: 'rejected' } });
    expect(await problemOf(record('oin', 'passed'))).toBe('check_not_recordable');
    expect((await read()).recordable).toEqual([]);
  });
});
