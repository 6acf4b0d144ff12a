import type { Tx } from '@/lib/db/client';

/**
 * Whom the desk writes to about an order: its applicant and whoever of the account wrote in its conversation, as far as
 * they still may.
 */
export async function customersOf(tx: Tx, orderId: string) {
  const order = await tx.certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      accountId: true,
      applicantId: true,
      messages: { where: { authorKind: 'user' }, select: { authorId: true }, distinct: ['authorId'] },
    },
  });
  const ids = [order.applicantId, ...order.messages.flatMap(({ authorId }) => authorId ?? [])];
  const people = await tx.user.findMany({
    where: {
      id: { in: ids },
      accountId: order.accountId,
      role: { in: ['owner', 'requester'] },
      blockedAt: null,
    },
    orderBy: { id: 'asc' },
  });
  if (people.length > 0) return people;
  // The applicant left: whoever owns the account hears it.
  return tx.user.findMany({
    where: { accountId: order.accountId, role: 'owner', blockedAt: null },
    orderBy: { id: 'asc' },
  });
}
