import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { isProblem } from '@/lib/domain/problem';
import { decideApproval } from '../approval/decide-approval';
import { recordCollected } from '../keys/record-collected';
import { reissueWithCsr } from '../keys/reissue-with-csr';
import { csrFor, type Outside, orderOf, representationOf, runJobs, startOutside } from './orders.fixture';
import { readOrder } from './read-order';
import { issued, leavesState, linkTo, submitted, waitingForApproval } from './stages.fixture';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isProblem(error) ? error.code : String(error)),
  );

describe('an order, from submit to certificate', () => {
  it('S0-1.3.2j1 S0-1.4.4b submits once, reaches the CA, and writes to the representative at once', async () => {
    const { order, representative, email } = await submitted();
    expect(order).toMatchObject({ state: 'validating', problem: null, caMessage: null });
    expect((await representationOf(order.id)).identityState).toBe('sent');
    const [verify] = await outside.mails(representative);
    expect(verify?.subject).toMatch(/^Verify your identity/);
    expect((await outside.mails(email)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining(order.number),
    ]);
  });

  it('S0-1.4.3b S0-1.4.6a S0-1.4.6c S0-STA-07 asks the representative when the checks are done, and only then', async () => {
    const early = await submitted();
    expect((await representationOf(early.orderId)).approvalAskedAt).toBeNull();
    const { order, orderId, representationId, representative, actor } = await waitingForApproval(outside);
    const mailed = { representationId, purpose: 'approve_order', withdrawnAt: null } as const;
    expect(await db().link.count({ where: mailed })).toBe(1);
    const view = await readOrder(actor, orderId);
    expect(view.next).toMatchObject({ actor: 'representative', check: 'approval' });
    const subjects = (await outside.mails(representative)).map(({ subject }) => subject);
    expect(subjects).toContain(
      `Please approve digital certificate order #${order.number} for account ${view.accountNumber}`,
    );
  });

  it('S0-1.4.1a S0-1.4.6e S0-1.5.0a S0-STA-08 S0-STA-10 issues after approval, with the OIN in the subject, and mails the applicant', async () => {
    const { orderId, email, commonName, actor } = await issued(outside);
    const order = await orderOf(orderId);
    expect(order.state).toBe('issued');
    expect((await readOrder(actor, orderId)).next).toMatchObject({ action: 'create_certificate' });
    const certificate = await db().certificate.findFirstOrThrow({ where: { orderId } });
    const leaf = new X509Certificate(certificate.leaf);
    expect(leaf.subject).toContain('serialNumber=00000003687501100000');
    expect(leaf.subject).toContain(`CN=${commonName}`);
    const subjects = (await outside.mails(email)).map(({ subject }) => subject);
    expect(
      subjects.filter((subject) =>
        subject.startsWith('Create Your DigiCert PKI Private Services Server Certificate'),
      ),
    ).toHaveLength(1);
    await recordCollected(actor, orderId);
    await recordCollected(actor, orderId);
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('completed');
    const zips = (await outside.mails(email)).filter(
      ({ subject }) => subject === `Your certificate for ${commonName}`,
    );
    expect(zips).toHaveLength(1);
  });

  it('S0-1.3.2a4 an order with an own CSR is complete at once', async () => {
    const { orderId, email, commonName } = await issued(outside, 'csr');
    expect((await orderOf(orderId)).state).toBe('completed');
    const subjects = (await outside.mails(email)).map(({ subject }) => subject);
    expect(subjects).toContain(`Your certificate for ${commonName}`);
    expect(subjects.some((subject) => subject.startsWith('Create Your'))).toBe(false);
  });

  it('S0-1.4.6 a second decision does nothing, a decline tells the applicant why and ends the order at the CA', async () => {
    const { orderId, representationId, email, caOrderId } = await waitingForApproval(outside);
    const link = linkTo(representationId, 'approve_order');
    const reason = 'Wij stappen over naar een ander pakket.';
    await decideApproval(link, { decision: 'declined', reason });
    expect(await codeOf(decideApproval(link, { decision: 'approved' }))).toBe('approval_already_decided');
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('declined');
    const [mail] = (await outside.mails(email)).filter(({ subject }) => subject.includes('niet goedgekeurd'));
    expect(await outside.rawMail(mail?.id ?? '')).toContain('ander pakket');
    const atCa = (await outside.caDesk('GET', `/api/orders/${caOrderId}`)) as { status: string };
    expect(['canceled', 'rejected']).toContain(atCa.status);
  });

  it('M57 a new key on an issued order gives a new certificate without new checks', async () => {
    const { orderId, actor, commonName } = await issued(outside);
    const before = await db().certificate.findFirstOrThrow({ where: { orderId } });
    const { csr } = await orderOf(orderId);
    expect(await codeOf(reissueWithCsr(actor, { orderId, csr: csr ?? '' }))).toBe('invalid_input');
    await reissueWithCsr(actor, { orderId, csr: await csrFor(commonName), sealedKey: 'bmV3' });
    await runJobs();
    await leavesState(orderId, 'reissuing');
    expect((await orderOf(orderId)).state).toBe('issued');
    const after = await db().certificate.findMany({ where: { orderId, replacedAt: null } });
    expect(after).toHaveLength(1);
    expect(after[0]?.fingerprint).not.toBe(before.fingerprint);
  });
});
