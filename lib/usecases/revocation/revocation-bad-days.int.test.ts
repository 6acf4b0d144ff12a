import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { later } from '../accounts/accounts.fixture';
import { reissueWithCsr } from '../keys/reissue-with-csr';
import { csrFor, type Outside, orderOf, runJobs, startOutside } from '../orders/orders.fixture';
import { refreshOrder } from '../orders/refresh-order';
import { sweep } from '../sweep/sweep';
import { askRevocation } from './ask-revocation';
import { asked, currentCertificate, revocable, revocationOf, revoke } from './revocation.fixture';
import { crlOf } from './revocation-proof.fixture';
import { revokeAtCa } from './revoke-at-ca';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterEach(() => outside.caDesk('DELETE', '/knobs'));
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const knobs = (changes: Record<string, unknown>) => outside.caDesk('PUT', '/knobs', changes);

describe('a CA with a bad day', () => {
  it('M66 that is down is asked again, and does it once', async () => {
    const { actor, wish, orderId, certificate } = await revocable(outside);
    await knobs({ serverError: 50, serverErrorStatus: 503 });
    await revoke(actor, wish());
    expect(await revocationOf(certificate.id)).toMatchObject({ state: 'agreed', sentToCaAt: null });
    await outside.caDesk('DELETE', '/knobs');
    await revokeAtCa((await revocationOf(certificate.id)).id);
    expect((await orderOf(orderId)).state).toBe('revoked');
  });

  it('M66 whose answer is lost is looked up and never asked again blindly', async () => {
    const { actor, wish, orderId, certificate } = await revocable(outside);
    await askRevocation(actor, wish());
    const { id } = await revocationOf(certificate.id);
    await knobs({ connectionResetAfter: 1 });
    await revokeAtCa(id);
    expect((await orderOf(orderId)).state).toBe('revoked');
    expect(await asked(orderId)).toBe(1);
  });

  it('M66 whose answer is lost together with the worker is looked up when no call can still be running', async () => {
    const { actor, wish, orderId, certificate, caOrderId } = await revocable(outside);
    await askRevocation(actor, wish());
    const { id } = await revocationOf(certificate.id);
    await outside.caDesk('POST', `/api/orders/${caOrderId}/revoke`, { reason: 'keyCompromise' });
    await db().revocation.update({ where: { id }, data: { sentToCaAt: new Date() } });
    await revokeAtCa(id);
    expect((await revocationOf(certificate.id)).state).toBe('agreed');
    await db().revocation.update({ where: { id }, data: { sentToCaAt: later(-200, new Date()) } });
    await sweep();
    await runJobs();
    expect((await revocationOf(certificate.id)).state).toBe('done');
    expect(await asked(orderId)).toBe(0);
  });

  it('M66 that did nothing before the connection broke is asked again after looking', async () => {
    const { actor, wish, orderId, certificate } = await revocable(outside);
    await askRevocation(actor, wish());
    const { id } = await revocationOf(certificate.id);
    await knobs({ connectionResetBefore: 1 });
    await revokeAtCa(id);
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('revoked');
  });

  it('M66 that refuses leaves the certificate, tells the customer and asks our people; then it can be asked anew', async () => {
    const { actor, wish, orderId, certificate } = await revocable(outside);
    const { caCertificateId } = certificate;
    await db().certificate.update({ where: { id: certificate.id }, data: { caCertificateId: '1' } });
    await revoke(actor, wish());
    expect(await revocationOf(certificate.id)).toMatchObject({
      state: 'refused',
      caMessage: expect.stringMatching(/./),
    });
    expect((await orderOf(orderId)).state).toBe('completed');
    expect(await db().workItem.count({ where: { orderId, kind: 'ca_unclear' } })).toBe(1);
    expect(await db().mail.count({ where: { orderId, template: 'revocation_refused' } })).toBe(1);
    await db().certificate.update({ where: { id: certificate.id }, data: { caCertificateId } });
    await revoke(actor, wish());
    expect((await orderOf(orderId)).state).toBe('revoked');
  });

  it('M66 that revokes on its own account, or before we hear of ours, ends the order the same way', async () => {
    const { actor, wish, orderId, caOrderId, certificate } = await revocable(outside);
    await askRevocation(actor, wish());
    await outside.caDesk('POST', `/api/orders/${caOrderId}/revoke`, { reason: 'keyCompromise' });
    await refreshOrder(orderId);
    expect((await orderOf(orderId)).state).toBe('revoked');
    expect((await revocationOf(certificate.id)).state).toBe('done');
    await runJobs();
    expect(await asked(orderId)).toBe(0);
    expect((await currentCertificate(orderId)).revokedAt).toEqual(expect.any(Date));
  });

  it('M66 that makes a new certificate is waited for; after an hour that one is called off', async () => {
    await knobs({ reissueNeedsApproval: true });
    const { actor, wish, orderId, certificate, commonName } = await revocable(outside);
    await reissueWithCsr(actor, { orderId, csr: await csrFor(commonName) });
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('reissuing');
    await revoke(actor, wish());
    const { id } = await revocationOf(certificate.id);
    expect(await revocationOf(certificate.id)).toMatchObject({ state: 'agreed', sentToCaAt: null });
    expect(await asked(orderId)).toBe(0);
    await db().revocation.update({ where: { id }, data: { agreedAt: later(-3700, new Date()) } });
    await sweep();
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('revoked');
    expect(await crlOf(certificate.leaf)).toContain(certificate.serialNumber.toUpperCase());
  });
});
