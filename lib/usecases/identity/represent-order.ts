import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';

/**
 * Names the representatives of an order that is being submitted, in the order of the request: the first who approves
 * counts. One that came back from the CA and is submitted again begins anew, because nobody was asked anything yet.
 *
 * The holder of a person certificate always shows who they are; one who is no representative does not approve.
 */
export async function representOrder(
  tx: Tx,
  orderId: string,
  contactIds: readonly string[],
  createdAt: Date,
  holderId?: string,
): Promise<void> {
  await tx.representation.deleteMany({ where: { orderId } });
  const approvers = [...new Set(contactIds)].map((contactId, index) => ({
    contactId,
    position: index + 1,
    holder: contactId === holderId,
    approves: true,
  }));
  const onlyHolds =
    holderId && !contactIds.includes(holderId)
      ? [{ contactId: holderId, position: 0, holder: true, approves: false }]
      : [];
  await tx.representation.createMany({
    data: [...onlyHolds, ...approvers].map((person) => ({ id: newId(), orderId, ...person, createdAt })),
  });
}
