import { newId, newNumber } from '@/lib/base/ids';
import type { Db } from '@/lib/db/client';
import { totalOf } from '@/lib/domain/money/price';
import { DUTCH_VAT_PERCENT } from '@/lib/domain/money/vat';
import { addYears } from '@/lib/domain/validity/dates';

/** The account of the demo customer, with one of KVK's published test companies as its address. */
export async function demoAccount(db: Db, at: Date): Promise<string> {
  const id = newId();
  await db.account.create({
    data: {
      id,
      number: newNumber(7),
      name: 'Test BV Donald',
      phone: '+31205550101',
      billingName: 'Sanne de Wit',
      billingEmail: 'sanne@voorbeeldbakkerij.example',
      billingStreet: 'Hizzaarderlaan 3A',
      billingPostcode: '8823 SJ',
      billingCity: 'Lollum',
      billingProvince: 'Fryslân',
      createdAt: at,
    },
  });
  return id;
}

/** The demo customer has bought already: a paid purchase, the product active, one subscription ready to request. */
export async function buyForDemo(
  db: Db,
  { accountId, userId }: { accountId: string; userId: string },
  at: Date,
): Promise<void> {
  const product = await db.product.findUniqueOrThrow({
    where: { slug: 'private-services-server' },
    include: { prices: { where: { currency: 'EUR' } } },
  });
  const centsPerYear = product.prices[0]?.centsPerYear ?? 0;
  const line = { quantity: 1, centsPerYear };
  const purchaseId = newId();
  const total = totalOf([line], DUTCH_VAT_PERCENT);
  await db.purchase.create({
    data: {
      id: purchaseId,
      number: newNumber(9),
      accountId,
      userId,
      state: 'paid',
      currency: 'EUR',
      locale: 'nl',
      ...total,
      vatRule: 'domestic',
      vatPercent: DUTCH_VAT_PERCENT,
      createdAt: at,
      paidAt: at,
      lines: { create: { id: newId(), productId: product.id, ...line } },
    },
  });
  const activation = { id: newId(), accountId, productId: product.id, activatedAt: at, reason: 'demo' };
  await db.productActivation.create({ data: activation });
  const subscription = {
    id: newId(),
    number: newNumber(8),
    accountId,
    productId: product.id,
    purchaseId,
    unit: 1,
  };
  const terms = {
    state: 'active',
    currency: 'EUR',
    centsPerYear,
    startedAt: at,
    renewsAt: addYears(at, 1),
  } as const;
  await db.subscription.create({ data: { ...subscription, ...terms } });
}
