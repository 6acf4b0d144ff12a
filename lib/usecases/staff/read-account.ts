import { db } from '@/lib/db/client';
import type { Product, ProductActivation, Purchase, User } from '@/lib/db/generated/client';
import { canActivateProduct, canLookAlong, canSeeAccounts, canSeeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { WorkParams } from '@/lib/domain/work/work';
import { knownId } from '../known-id';
import { auditPage } from './read-audit';

const newest = 50;

function findAccount(id: string) {
  return db().account.findUnique({
    where: { id },
    include: {
      users: { orderBy: { createdAt: 'asc' } },
      purchases: { orderBy: { createdAt: 'desc' }, take: newest },
      subscriptions: { include: { product: true }, orderBy: { startedAt: 'desc' }, take: newest },
      activations: { where: { withdrawnAt: null } },
      orders: { include: { product: true }, orderBy: { createdAt: 'desc' }, take: newest },
      workItems: { where: { kind: 'activate_product', doneAt: null } },
    },
  });
}

type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

/**
 * One customer account as staff see it; what was paid only to those who may see billing. Throws `forbidden` for anybody
 * but staff, and `not_found`. `auditAfter` is where the audit trail goes on.
 */
export async function readAccount(actor: Actor, accountId: string, auditAfter?: string) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const account = await findAccount(knownId(accountId));
  if (!account) throw new Problem('not_found');
  const products = await db().product.findMany({
    where: { requestable: true },
    orderBy: { position: 'asc' },
  });
  const audit = await auditPage({
    subjects: [
      { objectKind: 'account', ids: [account.id] },
      { objectKind: 'user', ids: account.users.map(({ id }) => id) },
    ],
    accountId,
    after: auditAfter,
  });
  const asked = account.workItems
    .map(({ params }) => params as WorkParams)
    .flatMap((params) => (params.about === 'product' ? [params.slug] : []));
  return {
    id: account.id,
    number: account.number,
    name: account.name,
    createdAt: account.createdAt,
    phone: account.phone,
    users: account.users.map(shownUser),
    billing: canSeeBilling(actor, { accountId }) ? billingOf(account) : null,
    products: products.map((product) => shownProduct(product, account.activations, asked)),
    subscriptions: account.subscriptions.map(({ id, number, product, state, renewsAt }) => ({
      id,
      number,
      productName: product.name,
      state,
      renewsAt,
    })),
    orders: account.orders.map(({ id, number, product, state, stateSince, commonName }) => ({
      id,
      number,
      productName: product.name,
      state,
      stateSince,
      commonName,
    })),
    mayActivate: canActivateProduct(actor),
    mayLookAlong: canLookAlong(actor),
    audit: audit.entries,
    auditAfter: audit.nextAfter,
  };
}

function shownUser({ id, firstName, lastName, email, username, phone, role, setUpAt, blockedAt }: User) {
  return { id, name: `${firstName} ${lastName}`, email, username, phone, role, setUpAt, blockedAt };
}

function shownProduct(
  { id, slug, name }: Product,
  active: readonly ProductActivation[],
  asked: readonly string[],
) {
  const activation = active.find(({ productId }) => productId === id);
  return {
    slug,
    name,
    activatedAt: activation?.activatedAt ?? null,
    reason: activation?.reason ?? null,
    /** The customer has asked for it and waits. */
    asked: asked.includes(slug),
  };
}

function billingOf(account: Account) {
  return {
    name: account.billingName,
    email: account.billingEmail,
    address: [account.billingStreet, account.billingPostcode, account.billingCity].filter(Boolean).join(', '),
    country: account.billingCountry,
    vatNumber: account.vatNumber,
    purchases: account.purchases.map(shownPurchase),
  };
}

function shownPurchase({ id, number, state, totalCents, currency, createdAt, paidAt }: Purchase) {
  return { id, number, state, totalCents, currency, createdAt, paidAt };
}
