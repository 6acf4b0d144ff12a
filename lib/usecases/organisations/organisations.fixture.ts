import { newId, newNumber } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { seedProducts } from '@/prisma/seed/products';
import { noon } from '../accounts/accounts.fixture';

interface OrderWish {
  readonly accountId: string;
  readonly userId: string;
  readonly organisationId?: string;
  readonly state: OrderState;
  readonly commonName?: string;
}

async function subscriptionFor(accountId: string, userId: string) {
  await seedProducts(db(), noon);
  const { id: productId } = await db().product.findFirstOrThrow({ where: { requestable: true } });
  const money = { currency: 'EUR', netCents: 100, vatCents: 21, totalCents: 121 } as const;
  const vat = { vatRule: 'domestic', vatPercent: 21 } as const;
  const purchase = await db().purchase.create({
    data: {
      id: newId(),
      number: newNumber(10),
      accountId,
      userId,
      state: 'paid',
      ...money,
      ...vat,
      locale: 'nl',
      createdAt: noon,
      paidAt: noon,
    },
  });
  const times = { startedAt: noon, renewsAt: noon };
  const key = { id: newId(), number: newNumber(8), purchaseId: purchase.id, unit: 1 };
  return db().subscription.create({
    data: { ...key, accountId, productId, state: 'active', currency: 'EUR', centsPerYear: 100, ...times },
  });
}

/** An order of this account in any state, with what that state must have. */
export async function orderFor({ accountId, userId, state, commonName, ...wish }: OrderWish) {
  const { id: subscriptionId, productId } = await subscriptionFor(accountId, userId);
  const caOrderId = newNumber(9);
  return db().certificateOrder.create({
    data: {
      id: newId(),
      number: newNumber(8),
      accountId,
      subscriptionId,
      productId,
      applicantId: userId,
      organisationId: wish.organisationId ?? null,
      state,
      generation: 'G1',
      commonName: commonName ?? `voorbeeld${caOrderId}.qvtl.nl`,
      csr: 'csr',
      keySource: 'browser',
      termsAcceptedAt: noon,
      submittedAt: noon,
      caOrderId,
      stateSince: noon,
      createdAt: noon,
      updatedAt: noon,
    },
  });
}
