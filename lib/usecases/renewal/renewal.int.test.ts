import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { linkPurposes } from '@/lib/domain/account/link';
import { addDays, dateOf } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { csrFor, makeRequest, type Outside, orderOf, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { issued, linkTo } from '../orders/stages.fixture';
import { readRequest } from '../requests/read-request';
import { saveAnswer } from '../requests/save-answer';
import { startRequest } from '../requests/start-request';
import { submitRequest } from '../requests/submit-request';
import { termsVersion } from '../requests/terms';
import { currentCertificate } from '../revocation/revocation.fixture';
import { staff } from '../staff/staff.fixture';
import { readRenewal } from './read-renewal';
import { sayInstalled } from './say-installed';
import { startRenewal } from './start-renewal';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

/** An order whose certificate ends within the ninety days. */
async function ending() {
  const order = await issued(outside, 'csr');
  const { notAfter, id } = await currentCertificate(order.orderId);
  return { ...order, notAfter, certificateId: id, soon: addDays(notAfter, -30) };
}

describe('renewing a certificate', () => {
  it('M63 begins with everything filled in but the term and the key, and knows what it follows up', async () => {
    const { actor, orderId, soon, commonName, order, notAfter } = await ending();
    const id = await startRenewal(actor, orderId, soon);
    const request = await readRequest(actor, id);
    expect(request.answers).toMatchObject({
      organisation: { organisationId: (await orderOf(orderId)).organisationId },
      oin: { include: true },
      domain: { kind: 'qvtl' },
      representative: { email: expect.stringContaining('@'), contactId: expect.any(String) },
    });
    expect(request.hostName).toBe(commonName);
    expect(request.answers.validity).toBeUndefined();
    expect(request.answers.key).toBeUndefined();
    expect(request.renewalOf).toMatchObject({ orderId, number: order.number, notAfter, runs: true });
    expect((await readOrder(actor, id)).after.follows?.id).toBe(orderId);
    expect((await readOrder(actor, orderId)).after.followedBy?.id).toBe(id);
  });

  it('M63 wants a new key: the CSR of the certificate that ends is refused; the CA hears what is renewed', async () => {
    const { actor, orderId, soon, commonName, caOrderId } = await ending();
    const id = await startRenewal(actor, orderId, soon);
    const { csr: old } = await orderOf(orderId);
    const fresh = await csrFor(commonName);
    await saveAnswer(actor, { orderId: id, question: 'validity', answer: { kind: 'years', years: 1 } });
    await saveAnswer(actor, { orderId: id, question: 'key', answer: { kind: 'csr', csr: fresh } });
    const submission = { orderId: id, csr: old ?? '', acceptedTerms: termsVersion };
    await expect(submitRequest(actor, submission)).rejects.toMatchObject({
      fields: { 'key.csr': 'csr_key_used_before' },
    });
    await submitRequest(actor, { ...submission, csr: fresh });
    await runJobs();
    expect(await orderOf(id)).toMatchObject({ state: 'validating', renewalOfId: orderId });
    const sent = await db().exchange.findFirstOrThrow({
      where: { orderId: id, method: 'POST', path: { contains: 'pkio_private_services_server' } },
    });
    expect(String((sent.request as { renewal_of_order_id: unknown }).renewal_of_order_id)).toBe(caOrderId);
    expect((await orderOf(orderId)).state).toBe('completed');
  });

  it('M63 by two people and two tabs at once comes to one order, and later too', async () => {
    const { actor, orderId, soon } = await ending();
    const accountId = actor.kind === 'user' ? actor.accountId : '';
    const colleague = (await member('requester', accountId)).actor;
    const ids = await Promise.all([actor, colleague, actor].map((who) => startRenewal(who, orderId, soon)));
    expect(new Set(ids).size).toBe(1);
    const sent = { submittedAt: soon, termsAcceptedAt: soon, csr: 'x', keySource: 'csr' } as const;
    await db().certificateOrder.update({
      where: { id: ids[0] ?? '' },
      data: { ...sent, state: 'completed', caOrderId: newId(), commonName: 'x' },
    });
    expect(await startRenewal(actor, orderId, soon)).toBe(ids[0]);
    expect(await db().certificateOrder.count({ where: { renewalOfId: orderId } })).toBe(1);
    await db().certificateOrder.update({ where: { id: ids[0] ?? '' }, data: { state: 'canceled' } });
    expect(await startRenewal(actor, orderId, soon)).not.toBe(ids[0]);
  });

  it('M63 opens ninety days before the end; at once for another generation, a campaign and what was revoked', async () => {
    const { actor, orderId, notAfter, certificateId } = await ending();
    const early = addDays(notAfter, -91);
    await expect(startRenewal(actor, orderId, early)).rejects.toMatchObject({
      code: 'renewal_too_early',
      params: { date: dateOf(addDays(notAfter, -90)) },
    });
    const { accountId } = await orderOf(orderId);
    const campaign = { id: newId(), title: 'x', reason: 'y', createdBy: newId(), createdAt: early };
    await db().campaign.create({
      data: {
        ...campaign,
        accountId,
        deadline: notAfter,
        items: { create: { id: newId(), certificateId } },
      },
    });
    const id = await startRenewal(actor, orderId, early);
    await db().campaign.update({ where: { id: campaign.id }, data: { closedAt: early } });
    await db().certificateOrder.delete({ where: { id } });
    await db().certificateOrder.update({ where: { id: orderId }, data: { generation: 'G4' } });
    const other = await startRenewal(actor, orderId, early);
    await db().certificateOrder.delete({ where: { id: other } });
    await db().certificateOrder.update({
      where: { id: orderId },
      data: { generation: 'G1', state: 'revoked' },
    });
    expect(await startRenewal(actor, orderId, early)).toEqual(expect.any(String));
  });

  it('takes the empty draft that lies open, and refuses beside a request that somebody is filling in', async () => {
    const [one, two] = [await ending(), await ending()];
    const empty = await startRequest(one.actor, one.subscriptionId);
    expect(await startRenewal(one.actor, one.orderId, one.soon)).toBe(empty);
    const filled = await startRequest(two.actor, two.subscriptionId);
    const answer = { kind: 'years', years: 1 };
    await saveAnswer(two.actor, { orderId: filled, question: 'validity', answer });
    expect(await problemOf(startRenewal(two.actor, two.orderId, two.soon))).toBe('request_open_already');
  });

  it('is for owner and requester of the account alone, with a certificate to renew', async () => {
    const { actor, orderId, soon } = await ending();
    const accountId = actor.kind === 'user' ? actor.accountId : '';
    const others: Actor[] = [
      nobody,
      system('x'),
      (await member('auditor', accountId)).actor,
      (await member('billing', accountId)).actor,
      (await member('owner')).actor,
      await staff('admin'),
      ...linkPurposes.map((purpose) => linkTo(orderId, purpose)),
    ];
    for (const other of others) {
      expect(await problemOf(startRenewal(other, orderId, soon))).toBe('not_found');
      expect(await problemOf(readRenewal(other, orderId))).toBe('not_found');
      expect(await problemOf(sayInstalled(other, orderId))).toBe('not_found');
    }
    const draft = await makeRequest();
    expect(await problemOf(startRenewal(draft.actor, draft.orderId, soon))).toBe('renewal_not_possible');
    expect(await problemOf(readRenewal(draft.actor, draft.orderId))).toBe('not_found');
  });

  it('hears once that a certificate is installed', async () => {
    const { actor, orderId } = await ending();
    expect((await readOrder(actor, orderId)).after.installedAt).toBeNull();
    await sayInstalled(actor, orderId);
    await sayInstalled(actor, orderId);
    expect(await db().orderEvent.count({ where: { orderId, name: 'installed' } })).toBe(1);
    expect((await readOrder(actor, orderId)).after.installedAt).toEqual(expect.any(Date));
  });
});
