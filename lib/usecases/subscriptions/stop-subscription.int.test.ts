import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { invoicesOf, mailsOf, paidCustomer, renewsIn } from '../billing/billing.fixture';
import { renewSubscriptions } from '../billing/renew-subscriptions';
import { problemOf } from '../links/links.fixture';
import { startRequest } from '../requests/start-request';
import { openShop } from '../shop/shop.fixture';
import { endSubscriptions } from './end-subscriptions';
import { resumeSubscription, stopSubscription } from './stop-subscription';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const subscriptionOf = (id: string) => db().subscription.findUniqueOrThrow({ where: { id } });

describe('stopping a subscription', () => {
  it('S0-1.1.9e M15 works until the yearly date, is mailed, and no bill is made any more', async () => {
    const { accountId, owner, subscriptionId } = await paidCustomer();
    await renewsIn(accountId, 20);
    const stop = () => stopSubscription(owner, { subscriptionId, reason: 'Niet meer nodig' });
    await Promise.all([stop(), stop()]);
    expect(await subscriptionOf(subscriptionId)).toMatchObject({
      state: 'stopping',
      stopReason: 'Niet meer nodig',
    });
    await endSubscriptions();
    expect(await subscriptionOf(subscriptionId)).toMatchObject({ state: 'stopping', endedAt: null });
    await db().subscription.update({
      where: { id: subscriptionId },
      data: { renewsAt: new Date('2026-01-01') },
    });
    await Promise.all([endSubscriptions(), endSubscriptions(), renewSubscriptions()]);
    expect(await subscriptionOf(subscriptionId)).toMatchObject({ state: 'ended' });
    expect((await invoicesOf(accountId)).map(({ kind }) => kind)).toEqual(['sale']);
    expect((await mailsOf(accountId)).filter((mail) => mail === 'subscription_stopped')).toHaveLength(1);
  });

  it('can be taken back until that day, and not after', async () => {
    const { accountId, owner, subscriptionId } = await paidCustomer();
    await stopSubscription(owner, { subscriptionId, reason: '' });
    await resumeSubscription(owner, subscriptionId);
    await resumeSubscription(owner, subscriptionId);
    expect(await subscriptionOf(subscriptionId)).toMatchObject({ state: 'active', stoppedAt: null });
    await stopSubscription(owner, { subscriptionId, reason: '' });
    await renewsIn(accountId, -1);
    expect(await problemOf(resumeSubscription(owner, subscriptionId))).toBe('subscription_not_stoppable');
    const mails = (await mailsOf(accountId)).filter((mail) => mail.startsWith('subscription_'));
    expect(mails).toEqual(['subscription_stopped', 'subscription_resumed', 'subscription_stopped']);
  });

  it('ends a request that led to no certificate, and takes no new one', async () => {
    const open = await paidCustomer();
    const requestId = await startRequest(open.owner, open.subscriptionId);
    await stopSubscription(open.owner, { subscriptionId: open.subscriptionId, reason: '' });
    await renewsIn(open.accountId, -1);
    await endSubscriptions();
    const order = await db().certificateOrder.findUniqueOrThrow({ where: { id: requestId } });
    expect(order.state).toBe('canceled');
    expect(await problemOf(startRequest(open.owner, open.subscriptionId))).toBe('subscription_ended');
  });

  it('S0-ACT-02 is for those who may change the billing', async () => {
    const { as, subscriptionId } = await paidCustomer();
    const other = await paidCustomer();
    for (const role of ['requester', 'auditor'] as const) {
      expect(await problemOf(stopSubscription(as(role), { subscriptionId, reason: '' }))).toBe('forbidden');
      expect(await problemOf(resumeSubscription(as(role), subscriptionId))).toBe('forbidden');
    }
    for (const actor of [other.owner, nobody]) {
      expect(await problemOf(stopSubscription(actor, { subscriptionId, reason: '' }))).toBe('not_found');
    }
    await stopSubscription(as('billing'), { subscriptionId, reason: '' });
  });
});
