import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { activityReader, listActivity } from '../activity/list-activity';
import { downloadCertificate } from '../certificates/download-certificate';
import { askInvoiceRight } from '../invoice-rights/ask-invoice-right';
import { grantInvoiceRight } from '../invoice-rights/grant-invoice-right';
import { readInvoiceRight } from '../invoice-rights/read-invoice-right';
import { readKeyPage } from '../keys/read-key-page';
import { reissueWithCsr } from '../keys/reissue-with-csr';
import { problemOf } from '../links/links.fixture';
import { inviteMember } from '../members/invite-member';
import { listMembers } from '../members/list-members';
import { cancelOrder } from '../orders/cancel-order';
import { listOrders } from '../orders/list-orders';
import { readOrder } from '../orders/read-order';
import { readRequest } from '../requests/read-request';
import { saveAnswer } from '../requests/save-answer';
import { startRequest } from '../requests/start-request';
import { submitRequest } from '../requests/submit-request';
import { readBilling } from '../shop/read-billing';
import { askActivation, listSubscriptions } from '../subscriptions/list-subscriptions';
import { readDashboard } from '../subscriptions/read-dashboard';
import { listAccounts } from './list-accounts';
import { readView, startView, stopView } from './look-along';
import { readAccount } from './read-account';
import { readStaffOrder } from './read-staff-order';
import { auditActions, makeOrder, staff } from './staff.fixture';

let made: Awaited<ReturnType<typeof makeOrder>>;
let other: Awaited<ReturnType<typeof makeOrder>>;
let sales: Extract<Actor, { kind: 'staff' }>;

async function anEmployee(role: 'sales' | 'validation' | 'admin') {
  const actor = await staff(role);
  if (actor.kind !== 'staff') throw new Error('not staff');
  return actor;
}

const look = (reason = 'Klant belt: ziet zijn bestelling niet') =>
  startView(sales, { accountId: made.accountId, reason });

beforeAll(async () => {
  [made, other] = [await makeOrder(), await makeOrder()];
});
beforeEach(async () => {
  sales = await anEmployee('sales');
});
afterAll(() => db().$disconnect());

async function viewer(): Promise<Actor> {
  await look();
  const view = await readView(sales);
  if (!view) throw new Error('no view');
  return view.actor;
}

describe('looking along with a customer', () => {
  it('M73 begins with a reason, is noted, and stops', async () => {
    const before = (await auditActions(made.accountId)).length;
    expect(await readView(sales)).toBeUndefined();
    expect(await problemOf(look(' '))).toBe('invalid_input');
    await look();
    expect(await readView(sales)).toMatchObject({
      actor: { kind: 'viewer', accountId: made.accountId, staffUserId: sales.userId },
      accountNumber: expect.any(String),
    });
    expect(await stopView(sales)).toBe(made.accountId);
    expect(await stopView(sales)).toBeNull();
    expect(await readView(sales)).toBeUndefined();
    expect((await auditActions(made.accountId)).slice(before)).toEqual(['start_view', 'stop_view']);
  });

  it('M73 ends by itself after half an hour, noted once', async () => {
    const before = (await auditActions(made.accountId)).length;
    await look();
    const { viewedSince } = await db().session.findUniqueOrThrow({ where: { id: sales.sessionId } });
    const later = (minutes: number) => new Date((viewedSince?.getTime() ?? 0) + minutes * 60_000);
    expect(await readView(sales, later(29))).toBeDefined();
    await Promise.all([readView(sales, later(30)), readView(sales, later(30)), readView(sales, later(31))]);
    expect(await readView(sales)).toBeUndefined();
    expect((await auditActions(made.accountId)).slice(before)).toEqual(['start_view', 'stop_view']);
  });

  it('goes over to another account with both noted', async () => {
    await look();
    const before = (await auditActions(made.accountId)).length;
    await startView(sales, { accountId: other.accountId, reason: 'De andere' });
    expect((await auditActions(made.accountId)).slice(before)).toEqual(['stop_view']);
    expect((await readView(sales))?.actor.accountId).toBe(other.accountId);
  });

  it('the customer reads it in the account, with the reason', async () => {
    await look('Klant vroeg erom');
    const { entries } = await listActivity(made.actor);
    expect(JSON.stringify(entries)).toContain('start_view');
  });

  it.each(['validation', 'user', 'nobody'] as const)('is not for %s', async (who) => {
    const actor = who === 'user' ? made.actor : who === 'nobody' ? nobody : await anEmployee(who);
    const attempt = startView(actor, { accountId: made.accountId, reason: 'nieuwsgierig' });
    expect(await problemOf(attempt)).toBe('forbidden');
  });

  it('knows no account that is not there', async () => {
    expect(await problemOf(startView(sales, { accountId: 'niets', reason: 'x' }))).toBe('not_found');
  });
});

describe('who looks along sees what the customer sees', () => {
  it('M73 orders, subscriptions, people, what happened, and how invoices stand', async () => {
    const actor = await viewer();
    expect((await listOrders(actor)).orders.map(({ id }) => id)).toEqual([made.order.id]);
    expect((await readOrder(actor, made.order.id)).number).toBe(made.order.number);
    const { rows: subscriptions } = await listSubscriptions(actor);
    expect(subscriptions.map(({ mayRequest }) => mayRequest)).toEqual([false]);
    expect(await listMembers(actor)).toMatchObject({ mayManage: false, members: [{ self: false }] });
    expect(await readInvoiceRight(actor)).toMatchObject({ mayAsk: false });
    expect((await readDashboard(actor)).orders).toHaveLength(1);
    expect(activityReader(actor)).toBe(actor);
  });

  it('M73 and nothing of another account', async () => {
    const actor = await viewer();
    expect(await problemOf(readOrder(actor, other.order.id))).toBe('not_found');
    expect((await listOrders(actor)).orders.map(({ id }) => id)).not.toContain(other.order.id);
  });
});

describe('who looks along can do nothing', () => {
  const acts: Record<string, (actor: Actor) => Promise<unknown>> = {
    askInvoiceRight: (actor) => askInvoiceRight(actor),
    askActivation: (actor) => askActivation(actor, made.subscriptionId),
    startRequest: (actor) => startRequest(actor, made.subscriptionId),
    readRequest: (actor) => readRequest(actor, made.order.id),
    saveAnswer: (actor) =>
      saveAnswer(actor, { orderId: made.order.id, question: 'oin', answer: {} } as never),
    submitRequest: (actor) => submitRequest(actor, { orderId: made.order.id } as never),
    cancelOrder: (actor) => cancelOrder(actor, { orderId: made.order.id, reason: 'x' }),
    inviteMember: (actor) =>
      inviteMember(
        actor,
        { firstName: 'A', lastName: 'B', email: 'a@b.nl', role: 'owner', locale: 'nl' } as never,
        'nl',
      ),
    readBilling: (actor) => readBilling(actor),
    'the page with the key': (actor) => readKeyPage(actor, made.order.id),
    reissueWithCsr: (actor) => reissueWithCsr(actor, { orderId: made.order.id, csr: '' } as never),
    'the pages of staff': (actor) => readAccount(actor, made.accountId),
    'the lists of staff': (actor) => listAccounts(actor),
    'orders as staff see them': (actor) => readStaffOrder(actor, made.order.id),
    'a decision of staff': (actor) =>
      grantInvoiceRight(actor, { accountId: made.accountId, limitCents: 1, reason: 'x' }),
    'looking further': (actor) => startView(actor, { accountId: other.accountId, reason: 'x' }),
  };

  it.each(Object.entries(acts))('M73 %s is refused', async (_name, act) => {
    const actor = await viewer();
    const before = await db().auditEntry.count();
    expect(['forbidden', 'not_found', 'session_ended']).toContain(await problemOf(act(actor)));
    expect(await db().auditEntry.count()).toBe(before);
  });

  it('M73 no certificate that is not there leaves by way of it', async () => {
    const attempt = downloadCertificate(await viewer(), { orderId: other.order.id, format: 'pem' });
    expect(await problemOf(attempt)).toBe('not_found');
  });
});
