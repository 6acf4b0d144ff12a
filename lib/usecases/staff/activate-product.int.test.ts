import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { askActivation, readActivationWish } from '../subscriptions/list-subscriptions';
import { activateProduct, withdrawProduct } from './activate-product';
import { listWork } from './list-work';
import { readAccount } from './read-account';
import { auditActions, makeWaitingCustomer, productSlug, staff } from './staff.fixture';

let customer: Awaited<ReturnType<typeof makeWaitingCustomer>>;
let sales: Actor;
const wish = (reason = 'Mail van de klant gezien') => ({
  accountId: customer.accountId,
  productSlug,
  reason,
});
const current = () =>
  db().productActivation.count({ where: { accountId: customer.accountId, withdrawnAt: null } });
const mails = () =>
  db().mail.findMany({
    where: { to: customer.email, template: 'product_activated' },
    select: { data: true },
  });
const waiting = async () =>
  (await listWork(sales)).items.filter(({ account }) => account?.id === customer.accountId);

beforeEach(async () => {
  customer = await makeWaitingCustomer();
  sales = await staff('sales');
});

afterAll(() => db().$disconnect());

describe('activating a product', () => {
  it('S0-1.3.2-ERR2 switches it on, mails the owner, is audited and takes the request off the queue', async () => {
    await askActivation(customer.actor, customer.subscriptionId);
    await askActivation(customer.actor, customer.subscriptionId);
    expect(await waiting()).toHaveLength(1);
    const [{ createdAt: askedAt, promisedAt } = { createdAt: null, promisedAt: null }] = await waiting();
    const waits = () => readActivationWish(customer.actor, customer.subscriptionId);
    expect(await waits()).toEqual({ askedAt, promisedAt });

    await activateProduct(sales, wish());
    expect(await waits()).toBeNull();

    expect(await current()).toBe(1);
    expect(await mails()).toEqual([{ data: expect.objectContaining({ name: 'Jo' }) }]);
    expect(await waiting()).toEqual([]);
    const { audit, products } = await readAccount(sales, customer.accountId);
    expect(products.find(({ slug }) => slug === productSlug)).toMatchObject({
      activatedAt: expect.any(Date),
      asked: false,
    });
    expect(audit[0]).toMatchObject({
      action: 'activate_product',
      actorKind: 'staff',
      actorName: 'Jo de Vries',
      reason: 'Mail van de klant gezien',
      detail: { product: productSlug },
    });
  });

  it('is done once under two clicks: one activation, one mail, one audit row', async () => {
    const clicks = await Promise.allSettled([1, 2, 3].map(() => activateProduct(sales, wish())));
    const refused = clicks.filter((click) => click.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual([
      'product_already_active',
      'product_already_active',
    ]);
    expect(await current()).toBe(1);
    expect(await mails()).toHaveLength(1);
    expect(await auditActions(customer.accountId)).toEqual(['activate_product']);
  });

  it('can be withdrawn, with a reason, and asked for again', async () => {
    await askActivation(customer.actor, customer.subscriptionId);
    await activateProduct(sales, wish());
    await withdrawProduct(sales, wish('Factuur niet betaald'));
    expect(await current()).toBe(0);
    expect(await problemOf(withdrawProduct(sales, wish()))).toBe('not_found');
    expect(await auditActions(customer.accountId)).toEqual(['activate_product', 'withdraw_product']);

    await askActivation(customer.actor, customer.subscriptionId);
    expect(await waiting()).toHaveLength(1);
    await activateProduct(sales, wish());
    expect(await current()).toBe(1);
    expect(await mails()).toHaveLength(2);
  });

  it('leaves requests for other products on the queue', async () => {
    await askActivation(customer.actor, customer.subscriptionId);
    await db().workItem.updateMany({
      where: { accountId: customer.accountId },
      data: { params: { about: 'product', slug: 'another' } },
    });
    await activateProduct(sales, wish());
    expect(await waiting()).toHaveLength(1);
  });

  it.each(['', '  \n', 'x'.repeat(1001)])('wants a reason of a sensible length (%#)', async (reason) => {
    expect(await problemOf(activateProduct(sales, wish(reason)))).toBe('invalid_input');
    expect(await problemOf(withdrawProduct(sales, wish(reason)))).toBe('invalid_input');
    expect(await current()).toBe(0);
  });

  it('refuses what cannot be requested here', async () => {
    const coming = await db().product.findFirstOrThrow({ where: { requestable: false } });
    const attempt = activateProduct(sales, { ...wish(), productSlug: coming.slug });
    expect(await problemOf(attempt)).toBe('not_found');
  });
});
