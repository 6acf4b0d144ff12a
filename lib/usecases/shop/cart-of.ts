import { now } from '@/lib/base/clock';
import { hashToken, newId, newToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import type { Currency } from '@/lib/domain/money/currency';
import { lockCart } from './one-purchase-per-cart';

/** Who stands at a cart: a signed-in customer has one cart on every device, a visitor the one of the cookie. */
export interface CartHolder {
  readonly actor: Actor;
  /** What the browser's cookie holds. */
  readonly token: string | undefined;
}

/** A browser in which nobody is signed in. */
export const visitor = (token?: string): CartHolder => ({ actor: nobody, token });

const withLines = {
  lines: { include: { product: true }, orderBy: { id: 'asc' } },
  quote: { include: { lines: true } },
} as const;

type Carts = Pick<Tx, 'cart'>;
export type OpenCart = NonNullable<Awaited<ReturnType<typeof findVisitorCart>>>;

/** The open cart of a cookie. One that became somebody's opens for its owner alone, whatever a browser still holds. */
export function findVisitorCart(tx: Carts, token: string | undefined) {
  if (!token) return Promise.resolve(null);
  const where = { tokenHash: hashToken(token), userId: null, closedAt: null };
  return tx.cart.findFirst({ where, include: withLines });
}

/** The open cart of a customer. */
function findOwnCart(tx: Carts, userId: string): Promise<OpenCart | null> {
  return tx.cart.findFirst({ where: { userId, closedAt: null }, include: withLines });
}

/** The open cart of whoever stands here; a bought one is closed. */
export async function findCart(tx: Carts, { actor, token }: CartHolder): Promise<OpenCart | null> {
  const own = actor.kind === 'user' ? await findOwnCart(tx, actor.userId) : null;
  return own ?? findVisitorCart(tx, token);
}

/** The same, for whoever changes it: two tabs go one after the other, and none changes what was just bought. */
export async function takeCart(tx: Tx, holder: CartHolder): Promise<OpenCart | null> {
  const found = await findCart(tx, holder);
  if (!found) return null;
  await lockCart(tx, found.id);
  return findCart(tx, holder);
}

/** A customer who opens a first cart on two devices at once takes turns on this. */
export async function lockCustomer(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`;
}

/** The open cart, or a new one. `token` is what a visitor's cookie has to keep; a customer needs none. */
export async function openCart(
  tx: Tx,
  holder: CartHolder,
  currency: Currency,
): Promise<{ cart: OpenCart; token: string | undefined }> {
  const { actor } = holder;
  const userId = actor.kind === 'user' ? actor.userId : null;
  if (userId) await lockCustomer(tx, userId);
  const found = await takeCart(tx, holder);
  const data = { userId, updatedAt: now() };
  if (found) {
    const cart = await tx.cart.update({ where: { id: found.id }, data, include: withLines });
    return { cart, token: userId ? undefined : holder.token };
  }
  const token = newToken();
  const begun = { id: newId(), tokenHash: hashToken(token), currency, createdAt: now(), ...data };
  const cart = await tx.cart.create({ data: begun, include: withLines });
  return { cart, token: userId ? undefined : token };
}
