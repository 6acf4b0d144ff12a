import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { problemOf } from '../links/links.fixture';
import { cancelOrder } from '../orders/cancel-order';
import { type Outside, representationOf, runJobs, startOutside } from '../orders/orders.fixture';
import { linkTo, othersThan, submitted, waitingForApproval } from '../orders/stages.fixture';
import { decideApproval } from './decide-approval';
import { readApproval } from './read-approval';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const approved = { decision: 'approved' } as const;
const declined = { decision: 'declined', reason: 'Wij stappen over naar een ander pakket.' } as const;

describe('order approval', () => {
  it('M50 shows exactly what will stand in the certificate', async () => {
    const { representationId, commonName } = await waitingForApproval(outside);
    expect(await readApproval(linkTo(representationId, 'approve_order'))).toMatchObject({
      open: true,
      decision: null,
      commonName,
      oin: '00000003687501100000',
      kvkNumber: '68750110',
      organisation: { city: 'Lollum', country: 'NL' },
      generation: 'G1',
    });
  });

  it('S0-1.4.6d is for the holder of this link alone', async () => {
    const { orderId, representationId, actor } = await waitingForApproval(outside);
    for (const other of othersThan('approve_order', representationId, actor)) {
      expect(await problemOf(readApproval(other))).toBe('not_found');
      expect(await problemOf(decideApproval(other, approved))).toBe('not_found');
      expect(await problemOf(decideApproval(other, declined))).toBe('not_found');
    }
    expect((await representationOf(orderId)).approval).toBeNull();
  });

  it('S0-1.4.6a is not possible before the checks are done', async () => {
    const { representationId } = await submitted();
    const link = linkTo(representationId, 'approve_order');
    expect(await readApproval(link)).toMatchObject({ open: false, decision: null, state: 'validating' });
    expect(await problemOf(decideApproval(link, approved))).toBe('approval_not_open');
  });

  it('is not possible once the order is canceled', async () => {
    const { orderId, representationId, actor } = await waitingForApproval(outside);
    await cancelOrder(actor, { orderId, reason: 'Niet meer nodig.' });
    const link = linkTo(representationId, 'approve_order');
    expect(await readApproval(link)).toMatchObject({ open: false, decision: null, state: 'canceled' });
    expect(await problemOf(decideApproval(link, approved))).toBe('approval_not_open');
  });

  it('S0-1.4.6 happens once, however often and whatever is pressed at the same time', async () => {
    const { orderId, representationId } = await waitingForApproval(outside);
    const link = linkTo(representationId, 'approve_order');
    const presses = [approved, approved, declined, approved].map((press) => decideApproval(link, press));
    const ends = await Promise.all(
      presses.map((press) => press.then(() => 'done').catch(({ code }) => code)),
    );
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
    expect(new Set(ends)).toEqual(new Set(['done', 'approval_already_decided']));
    const events = { orderId, name: { in: ['approval_approved', 'approval_declined'] } };
    expect(await db().orderEvent.count({ where: events })).toBe(1);
    const view = await readApproval(link);
    expect(view).toMatchObject({ open: false, decision: expect.any(String), decidedAt: expect.any(Date) });
  });

  it('declines only with a reason, which reaches the applicant and stays readable', async () => {
    const { orderId, representationId, email } = await waitingForApproval(outside);
    const link = linkTo(representationId, 'approve_order');
    await expect(decideApproval(link, { decision: 'declined', reason: ' \n ' })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { reason: 'reason_needed' },
    });
    expect((await representationOf(orderId)).approval).toBeNull();
    await decideApproval(link, declined);
    await runJobs();
    expect(await readApproval(link)).toMatchObject({
      decision: 'declined',
      reason: declined.reason,
      state: 'declined',
    });
    const [mail] = (await outside.mails(email)).filter(({ subject }) => subject.includes('niet goedgekeurd'));
    expect(await outside.rawMail(mail?.id ?? '')).toContain('ander pakket');
  });

  it('closes the mailed link behind it', async () => {
    const { representationId } = await waitingForApproval(outside);
    await decideApproval(linkTo(representationId, 'approve_order'), approved);
    const links = await db().link.findMany({ where: { representationId, purpose: 'approve_order' } });
    expect(links.map(({ spentAt }) => spentAt)).toEqual([expect.any(Date)]);
  });
});
