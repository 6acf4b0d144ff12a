import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { identityProvider } from '@/lib/identity/identity-provider';
import { enqueue } from '@/lib/jobs/enqueue';

/**
 * Tells the CA's side what the representative decided. Known by our order number, so that a repeated job decides
 * nothing twice; afterwards the order is read again, because the CA may issue at once.
 */
export async function reportApproval(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({
    where: { id: orderId },
    include: { representative: true },
  });
  const provider = identityProvider();
  if (!provider || !order?.approval || !order.approvedAt || !order.caOrderId || !order.representative) return;
  const { firstName, lastName, email } = order.representative;
  await provider.reportApproval({
    reference: order.number,
    caOrderId: order.caOrderId,
    decision: order.approval,
    reason: order.approvalReason ?? undefined,
    approver: { name: `${firstName} ${lastName}`, email },
    decidedAt: order.approvedAt,
  });
  await transaction((tx) => enqueue(tx, 'refresh-order', { orderId }, { key: `refresh-order:${orderId}` }));
}
