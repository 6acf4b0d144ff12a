import { afterAll, beforeAll, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/domain/validity/dates';
import { nudgeRound } from '../nudges/nudge-round';
import { type Outside, representationOf, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { refreshOrder } from '../orders/refresh-order';
import { leavesState, submitted } from '../orders/stages.fixture';
import { recordCheck } from '../staff/record-check';
import { staff } from '../staff/staff.fixture';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
  Object.assign(env(), { IDENTITY_BASE_URL: undefined });
}, 120_000);
afterAll(() => outside.close());

it('S0-1.4.4a without an identity provider the CA writes to the representative, and the order still goes to its certificate', async () => {
  const { actor, orderId, caOrderId, representative } = await submitted();
  const rowOf = async (kind: string) =>
    (await readOrder(actor, orderId)).checks.find((row) => row.kind === kind);
  const asked = { state: 'todo', owner: 'representative', action: null };
  expect(await rowOf('identity')).toMatchObject({ ...asked, reason: 'identity_asked_by_ca' });
  expect((await readOrder(actor, orderId)).next).toMatchObject({
    actor: 'representative',
    check: 'identity',
  });

  // The CA reminds whom it asked; we would only confuse them.
  await nudgeRound(addDays(new Date(), 3));
  expect((await readOrder(actor, orderId)).nudges.filter(({ kind }) => kind === 'verify_identity')).toEqual(
    [],
  );

  for (const check of ['organization', 'register', 'domain']) {
    await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
  }
  await outside.caDesk('POST', `/orders/${caOrderId}/identity`, { result: 'passed' });
  await refreshOrder(orderId);
  const desk = await staff('validation');
  const seen = { orderId, kind: 'identity', outcome: 'passed', reason: 'Mail van DigiCert gezien' } as const;
  await recordCheck(desk, seen);
  expect(await rowOf('identity')).toMatchObject({ state: 'passed' });
  expect(await rowOf('approval')).toMatchObject({ ...asked, reason: 'approval_asked_by_ca' });
  expect((await representationOf(orderId)).approvalAskedAt).not.toBeNull();

  await outside.caDesk('POST', `/orders/${caOrderId}/approval`, { decision: 'approved' });
  await leavesState(orderId, 'validating');
  await runJobs();
  const { state, checks } = await readOrder(actor, orderId);
  expect(state).toBe('issued');
  expect(checks.filter(({ kind }) => kind !== 'key').map((row) => row.state)).not.toContain('todo');
  // Not one mail of ours went to the representative.
  expect(await db().mail.count({ where: { to: representative } })).toBe(0);
});
