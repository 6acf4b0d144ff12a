import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { addDays, dutchDay } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { readProduct } from '../shop/products';
import { auditActions, makeOrder, productSlug as slug, staff } from '../staff/staff.fixture';
import { applyProductChanges, planProductChange, withdrawProductChange } from './change-product';
import { listStaffProducts, readStaffProduct } from './read-products';
import { setPrice, withdrawPrice } from './set-price';

let admin: Actor;
let productId: string;
const day = (days: number) => dutchDay(addDays(new Date(), days));
const price = (from: string, centsPerYear = 12_345, currency: 'EUR' | 'GBP' = 'EUR') => ({
  slug,
  currency,
  centsPerYear,
  from,
  reason: 'Nieuwe prijslijst',
});
const cents = async () => (await readProduct(slug, 'EUR')).centsPerYear;
const prices = () =>
  db().price.findMany({ where: { productId, currency: 'EUR' }, orderBy: { validFrom: 'asc' } });

beforeAll(async () => {
  await makeOrder();
  admin = await staff('admin');
  productId = (await db().product.findUniqueOrThrow({ where: { slug } })).id;
});
afterAll(() => db().$disconnect());

describe('prices with a day from which they hold', () => {
  it('S0-ACT-05 a later price leaves the present one alone, and can be taken back before its day', async () => {
    const before = await cents();
    await setPrice(admin, price(day(30)));
    expect(await cents()).toBe(before);
    const { prices: all } = await readStaffProduct(admin, slug);
    const future = all.find(({ when }) => when === 'future');
    expect(future).toMatchObject({
      centsPerYear: 12_345,
      reason: 'Nieuwe prijslijst',
      madeBy: 'Jo de Vries',
    });
    await withdrawPrice(admin, { priceId: future?.id ?? '', reason: 'Toch niet' });
    expect((await prices()).map(({ centsPerYear }) => centsPerYear)).not.toContain(12_345);
    expect(await auditActions(productId)).toEqual(['set_price', 'withdraw_price']);
  });

  it('never changes a price that holds or held: a new one takes over', async () => {
    const [first] = await prices();
    await setPrice(admin, price(day(0), 9_900));
    expect(await cents()).toBe(9_900);
    expect((await prices())[0]).toEqual(first);
    const { prices: all } = await readStaffProduct(admin, slug);
    expect(all.filter(({ currency }) => currency === 'EUR').map(({ when }) => when)).toEqual(['now', 'past']);
    for (const { id } of await prices()) {
      expect(await problemOf(withdrawPrice(admin, { priceId: id, reason: 'x' }))).toBe('not_found');
    }
  });

  it('refuses a day that is over, an amount out of bounds, and the same moment twice', async () => {
    expect(await problemOf(setPrice(admin, price(day(-1))))).toBe('invalid_input');
    expect(await problemOf(setPrice(admin, price('morgen')))).toBe('invalid_input');
    for (const amount of [0, -1, 1.5, 10_000_001, Number.NaN]) {
      expect(await problemOf(setPrice(admin, price(day(9), amount)))).toBe('invalid_input');
    }
    await setPrice(admin, price(day(9)));
    expect(await problemOf(setPrice(admin, price(day(9), 1)))).toBe('conflict');
    await setPrice(admin, price(day(9), 1, 'GBP'));
    expect(await problemOf(setPrice(admin, { ...price(day(10)), reason: ' ' }))).toBe('invalid_input');
  });
});

describe('changes of a product with a day from which they hold', () => {
  const name = { nl: 'Nieuwe naam', en: 'New name' };
  const plan = (from: string, changes: Parameters<typeof planProductChange>[1]['changes'] = { name }) =>
    planProductChange(admin, { slug, changes, from, reason: 'Andere naam bij DigiCert' });
  const shown = async () => (await readProduct(slug, 'EUR')).name;

  it('S0-ACT-05 wait for their day, are shown beforehand, and are applied exactly once', async () => {
    const before = await shown();
    await plan(day(5));
    await applyProductChanges();
    expect(await shown()).toEqual(before);
    const { planned } = await readStaffProduct(admin, slug);
    expect(planned).toEqual([
      expect.objectContaining({
        changes: [{ field: 'name', from: `${before.nl}\n${before.en}`, to: 'Nieuwe naam\nNew name' }],
      }),
    ]);
    await db().productChange.updateMany({ where: { productId }, data: { holdsFrom: new Date() } });
    await Promise.all([applyProductChanges(), applyProductChanges(), applyProductChanges()]);
    expect(await shown()).toEqual(name);
    const applied = (await auditActions(productId)).filter((action) => action === 'apply_product_change');
    expect(applied).toHaveLength(1);
  });

  it('can be withdrawn before, not after', async () => {
    await plan(day(5), { maxYears: 1 });
    const [waiting] = (await readStaffProduct(admin, slug)).planned;
    const withdraw = () => withdrawProductChange(admin, { changeId: waiting?.id ?? '', reason: 'Toch niet' });
    await withdraw();
    expect(await problemOf(withdraw())).toBe('not_found');
    await db().productChange.updateMany({ where: { productId }, data: { holdsFrom: new Date() } });
    await applyProductChanges();
    expect((await db().product.findUniqueOrThrow({ where: { id: productId } })).maxYears).not.toBe(1);
  });

  it('of today hold at once, and keep only what differs', async () => {
    const { summary, aliases } = await db().product.findUniqueOrThrow({ where: { id: productId } });
    await plan(day(0), { summary: summary as { nl: string; en: string }, aliases: [...aliases, 'PSS'] });
    const { aliases: after } = await db().product.findUniqueOrThrow({ where: { id: productId } });
    expect(after).toContain('PSS');
    const newest = await db().productChange.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(Object.keys(newest.changes as object)).toEqual(['aliases']);
    expect(await problemOf(plan(day(0), { aliases: after }))).toBe('nothing_changes');
  });

  it('refuse a past day, and selling what no profile is known of', async () => {
    expect(await problemOf(plan(day(-1)))).toBe('invalid_input');
    const coming = await db().product.findFirst({ where: { requestable: false, generation: null } });
    if (!coming) return;
    const change = { slug: coming.slug, changes: { requestable: true }, from: day(0), reason: 'x' };
    expect(await problemOf(planProductChange(admin, change))).toBe('product_not_requestable');
  });
});

describe('who may', () => {
  const acts: Record<string, (actor: Actor) => Promise<unknown>> = {
    setPrice: (actor) => setPrice(actor, price(day(3))),
    withdrawPrice: (actor) => withdrawPrice(actor, { priceId: newId(), reason: 'x' }),
    planProductChange: (actor) =>
      planProductChange(actor, { slug, changes: { maxYears: 1 }, from: day(3), reason: 'x' }),
    withdrawProductChange: (actor) => withdrawProductChange(actor, { changeId: newId(), reason: 'x' }),
  };

  it.each(Object.entries(acts))('S0-ACT-05 only administration: %s', async (_name, act) => {
    for (const actor of [nobody, await staff('sales'), await staff('validation')]) {
      expect(await problemOf(act(actor))).toBe('forbidden');
    }
  });

  it('all staff see them, customers do not', async () => {
    const sales = await staff('sales');
    expect((await listStaffProducts(sales)).length).toBeGreaterThan(0);
    expect((await readStaffProduct(sales, slug)).mayEdit).toBe(false);
    expect(await problemOf(listStaffProducts(nobody))).toBe('forbidden');
    expect(await problemOf(readStaffProduct(nobody, slug))).toBe('forbidden');
    expect(await problemOf(readStaffProduct(sales, 'niets'))).toBe('not_found');
  });
});
