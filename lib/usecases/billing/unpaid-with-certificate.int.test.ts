import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { downloadCertificate } from '../certificates/download-certificate';
import { type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { issued } from '../orders/stages.fixture';
import { checkPayment } from '../shop/check-payment';
import { atHostedPage, atTheTill, openShop } from '../shop/shop.fixture';
import { readDashboard } from '../subscriptions/read-dashboard';
import { knownCustomer, mailsOf, renewalOf, renewsIn } from './billing.fixture';
import { billingRound } from './billing-round';
import { listOpenInvoices } from './list-invoices';

let shop: Awaited<ReturnType<typeof openShop>>;
let outside: Outside;
beforeAll(async () => {
  shop = await openShop();
  outside = await startOutside();
});
afterAll(() => Promise.all([outside.close(), shop.close()]));

/** A customer with an issued certificate, whose yearly bills are collected from a card. */
async function withCertificate() {
  const { actor, orderId } = await issued(outside, 'csr');
  if (actor.kind !== 'user') throw new Error('an applicant is a user');
  const { address, purchaseId } = await atHostedPage(knownCustomer({ method: 'creditcard' }), actor);
  await atTheTill(address, 'paid');
  const { id } = await db().payment.findFirstOrThrow({ where: { purchaseId } });
  await checkPayment(id);
  await runJobs();
  return { actor, accountId: actor.accountId, orderId };
}

/** Everything we keep about the certificate and what it hangs on. */
const keptAbout = (orderId: string, accountId: string) =>
  Promise.all([
    db().certificateOrder.findUniqueOrThrow({
      where: { id: orderId },
      include: { checks: true, events: true, certificates: true, revocations: true, representations: true },
    }),
    db().subscription.findMany({ where: { accountId } }),
    db().productActivation.findMany({ where: { accountId } }),
  ]);

const callsAtCa = () => outside.caDesk('GET', '/requests') as Promise<{ requests: unknown[] }>;
const certificateAtCa = async (orderId: string) => {
  const { caOrderId } = await db().certificateOrder.findUniqueOrThrow({ where: { id: orderId } });
  return outside.caDesk('GET', `/api/orders/${caOrderId}`);
};

/** The hours of the weeks in which nobody pays: each letter of the schedule comes due, and then none any more. */
async function weeksPass(billId: string): Promise<void> {
  for (let week = 0; week < 6; week += 1) {
    await billingRound();
    await runJobs();
    const long = new Date('2026-01-01');
    await db().invoice.update({ where: { id: billId }, data: { chasedAt: long, dueAt: long } });
  }
}

async function shownTo(actor: Actor, billId: string): Promise<void> {
  const [bill] = await listOpenInvoices(actor);
  expect(bill).toMatchObject({ id: billId, standing: 'failed' });
  expect((await readDashboard(actor)).bills).toMatchObject([{ id: billId, standing: 'failed' }]);
}

it('C-33 a yearly bill that stays unpaid after every letter leaves an issued certificate and its order as they are', async () => {
  const { actor, accountId, orderId } = await withCertificate();
  await shop.turnMollie({ recurringOutcome: 'failed', failureReason: 'insufficient_funds' });
  await renewsIn(accountId, -1);
  await billingRound();
  const bill = await renewalOf(accountId);
  // That of the certificate, and the one whose payment gave the mandate.
  expect(bill.lines).toHaveLength(2);
  const file = await downloadCertificate(actor, { orderId, format: 'pem' });
  const [before, atCa] = [await keptAbout(orderId, accountId), await certificateAtCa(orderId)];
  expect(before[0]).toMatchObject({
    state: 'completed',
    certificates: [{ revokedAt: null }],
    revocations: [],
  });
  await outside.caDesk('DELETE', '/requests');

  await weeksPass(bill.id);

  expect(await renewalOf(accountId)).toMatchObject({
    paidAt: null,
    chaseStage: 4,
    payments: [{ state: 'failed', failure: 'insufficient_funds' }],
  });
  const letters = (await mailsOf(accountId)).filter((mail) => /collection_failed|invoice_unpaid/.test(mail));
  expect(letters).toEqual(['collection_failed', 'invoice_unpaid', 'invoice_unpaid', 'invoice_unpaid']);
  expect(await db().workItem.count({ where: { accountId, kind: 'invoice_overdue' } })).toBe(1);
  expect(await keptAbout(orderId, accountId)).toEqual(before);
  expect(await callsAtCa()).toMatchObject({ requests: [] });
  expect(await certificateAtCa(orderId)).toEqual(atCa);
  expect(await downloadCertificate(actor, { orderId, format: 'pem' })).toEqual(file);
  await shownTo(actor, bill.id);
});
