import { db } from '@/lib/db/client';
import { decider } from '@/lib/domain/identity/representation';
import { identityProvider } from '@/lib/identity/identity-provider';
import { nameOf } from './person-name';

/**
 * Tells the CA's side what the representative who was first decided. Known by our order number, so that a repeated job
 * decides nothing twice. What the CA then does with the order, its webhook and its list of status changes tell.
 */
export async function reportApproval(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({
    where: { id: orderId },
    include: { representations: { include: { contact: true } } },
  });
  const provider = identityProvider();
  const first = order && decider(order.representations);
  if (!provider || !first?.approval || !first.approvedAt || !order?.caOrderId) return;
  await provider.reportApproval({
    reference: order.number,
    caOrderId: order.caOrderId,
    decision: first.approval,
    reason: first.approvalReason ?? undefined,
    approver: { name: nameOf(first.contact), email: first.contact.email },
    decidedAt: first.approvedAt,
  });
}
