import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { nobody, system } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { makeOrder, staff } from '../staff/staff.fixture';
import { readPlanner } from './read-planner';

afterAll(() => db().$disconnect());

describe('the planner', () => {
  it('M68 shows the certificates in use of the own account, the first to end first', async () => {
    const { actor, order } = await makeOrder({ state: 'completed' });
    const at = new Date();
    const put = (days: number, more = {}) => {
      const id = newId();
      const ids = { id, caCertificateId: id, serialNumber: id, fingerprint: id };
      const dates = { notBefore: addDays(at, -400), notAfter: addDays(at, days), createdAt: at };
      const rest = { orderId: order.id, leaf: '', chain: '', commonName: 'x', ...more };
      return db().certificate.create({ data: { ...ids, ...dates, ...rest } });
    };
    await put(500, { replacedAt: at });
    await put(-1, { revokedAt: at });
    const current = await put(200, { oin: '00000004822477348001' });
    const { certificates, issuedNow } = await readPlanner(actor);
    expect(certificates).toMatchObject([
      { id: current.id, generation: 'G1', oinRefused: true, followedBy: null, begin: expect.any(Date) },
    ]);
    expect(issuedNow).toEqual(['G1']);
    const auditor = await member('auditor', order.accountId);
    expect((await readPlanner(auditor.actor)).certificates).toHaveLength(1);
    expect((await readPlanner((await member('owner')).actor)).certificates).toEqual([]);
    const billing = (await member('billing', order.accountId)).actor;
    for (const other of [billing, nobody, system('x'), await staff('admin')]) {
      expect(await problemOf(readPlanner(other))).toBe('forbidden');
    }
  });
});
