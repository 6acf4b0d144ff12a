import type { Tx } from '@/lib/db/client';
import { awaited } from '@/lib/domain/identity/representation';

/**
 * What our people record about the identity of an order as a whole holds for whoever it waits for, who may approve
 * from then on. Somebody else who is established by app or in person stays so.
 */
export async function establishByStaff(tx: Tx, orderId: string, at: Date): Promise<void> {
  const people = await tx.representation.findMany({ where: { orderId } });
  const person = awaited(people);
  if (!person || person.identityState === 'passed') return;
  await tx.representation.update({
    where: { id: person.id },
    data: { identityState: 'passed', identityReason: null, identityChangedAt: at },
  });
}
