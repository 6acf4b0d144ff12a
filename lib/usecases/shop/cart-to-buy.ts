import { hashToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { PurchaseState } from '@/lib/db/generated/enums';
import type { CartHolder } from './cart-of';

const live: PurchaseState[] = ['open', 'paid', 'invoiced'];

const withPurchases = {
  lines: { include: { product: true } },
  quote: { include: { lines: true } },
  purchases: {
    where: { state: { in: live } },
    include: { lines: true, account: true, user: true, payments: true },
  },
} as const;

export type CartToBuy = NonNullable<Awaited<ReturnType<typeof loadCart>>>;

/** A cart with what was bought from it, also when that has closed it. */
export function loadCart(client: Pick<Tx, 'cart'>, id: string) {
  return client.cart.findUnique({ where: { id }, include: withPurchases });
}

/**
 * The cart that somebody at the till pays for. Who presses twice comes back to the cart that the first press bought, so
 * a closed one is found too when there is no open one.
 */
export async function cartToBuy(
  client: Pick<Tx, 'cart'>,
  { actor, token }: CartHolder,
): Promise<CartToBuy | null> {
  const userId = actor.kind === 'user' ? actor.userId : undefined;
  const own = userId
    ? await client.cart.findFirst({
        where: { userId },
        orderBy: { closedAt: { sort: 'desc', nulls: 'first' } },
        include: withPurchases,
      })
    : null;
  if (own && !own.closedAt) return own;
  const where = { tokenHash: hashToken(token ?? ''), userId: null };
  return (await client.cart.findFirst({ where, include: withPurchases })) ?? own;
}
