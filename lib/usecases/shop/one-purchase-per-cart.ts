import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';

/** Whoever changes what becomes of a cart takes this first, so that two tabs go one after the other. */
export async function lockCart(tx: Tx, cartId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Cart" WHERE "id" = ${cartId}::uuid FOR UPDATE`;
}

/**
 * Takes a purchase back that nothing was paid for. A try that the provider may know stays as it is and is followed;
 * one that it never heard of is over.
 */
export async function cancelPurchase(tx: Tx, purchaseId: string): Promise<void> {
  await tx.payment.updateMany({
    where: { purchaseId, state: 'intended' },
    data: { state: 'canceled', settledAt: now() },
  });
  await tx.purchase.update({ where: { id: purchaseId }, data: { state: 'canceled' } });
}

/**
 * A cart is delivered once. When an earlier purchase of it is paid after all, the later one that took its place is
 * taken back; when another one was paid already, this one is to be refunded.
 */
export async function cancelOthers(
  tx: Tx,
  { id, cartId }: { id: string; cartId: string | null },
): Promise<'alone' | 'paid_otherwise'> {
  if (!cartId) return 'alone';
  const others = await tx.purchase.findMany({
    where: { cartId, id: { not: id }, state: { in: ['open', 'paid', 'invoiced', 'refund_due'] } },
  });
  if (others.some(({ state }) => state !== 'open')) return 'paid_otherwise';
  for (const other of others) await cancelPurchase(tx, other.id);
  return 'alone';
}
