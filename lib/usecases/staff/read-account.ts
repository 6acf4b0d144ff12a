import { db } from '@/lib/db/client';
import { canActivateProduct, canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

/** One customer account as staff see it. Throws `forbidden` and `not_found`. */
export async function readAccount(actor: Actor, accountId: string) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const account = await db().account.findUnique({
    where: { id: accountId },
    include: {
      users: { orderBy: { createdAt: 'asc' } },
      purchases: { orderBy: { createdAt: 'desc' }, take: 50 },
      subscriptions: { include: { product: true }, orderBy: { startedAt: 'desc' }, take: 50 },
      activations: { include: { product: true }, orderBy: { activatedAt: 'desc' } },
      orders: { include: { product: true }, orderBy: { createdAt: 'desc' }, take: 50 },
    },
  });
  if (!account) throw new Problem('not_found');
  const products = await db().product.findMany({
    where: { requestable: true },
    orderBy: { position: 'asc' },
  });
  const active = account.activations.filter(({ withdrawnAt }) => withdrawnAt === null);
  return {
    id: account.id,
    number: account.number,
    name: account.name,
    createdAt: account.createdAt,
    vatNumber: account.vatNumber,
    billing: {
      name: account.billingName,
      email: account.billingEmail,
      street: account.billingStreet,
      postcode: account.billingPostcode,
      city: account.billingCity,
      country: account.billingCountry,
    },
    users: account.users.map(({ id, firstName, lastName, email, username, role, setUpAt }) => ({
      id,
      name: `${firstName} ${lastName}`,
      email,
      username,
      role,
      setUpAt,
    })),
    purchases: account.purchases.map(({ id, number, state, totalCents, currency, createdAt, paidAt }) => ({
      id,
      number,
      state,
      totalCents,
      currency,
      createdAt,
      paidAt,
    })),
    products: products.map(({ id, slug, name }) => {
      const activation = active.find(({ productId }) => productId === id);
      return { slug, name, activatedAt: activation?.activatedAt ?? null, reason: activation?.reason ?? null };
    }),
    subscriptions: account.subscriptions.map(({ id, number, product, state, renewsAt }) => ({
      id,
      number,
      productName: product.name,
      state,
      renewsAt,
    })),
    orders: account.orders.map(({ id, number, product, state, createdAt }) => ({
      id,
      number,
      productName: product.name,
      state,
      createdAt,
    })),
    mayActivate: canActivateProduct(actor),
  };
}

export type StaffAccountView = Awaited<ReturnType<typeof readAccount>>;
