import { db } from '@/lib/db/client';
import { CaError } from '@/lib/digicert/errors';
import { caForOrder } from './ca-for-order';

/**
 * Cancels at the CA what was cancelled or declined here. An order that never reached the CA, or that has ended there,
 * needs nothing; a refusal is only in earnest while the order still runs.
 */
export async function cancelAtCa(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({ where: { id: orderId } });
  if (!order?.caOrderId || !['canceled', 'declined'].includes(order.state)) return;
  const ca = caForOrder(orderId);
  try {
    await ca.cancel(order.caOrderId, `Order ${order.number} was ${order.state} by the customer`);
  } catch (error) {
    if (!(error instanceof CaError) || error.kind === 'unavailable') throw error;
    const { status } = await ca.orderInfo(order.caOrderId);
    if (status === 'in_progress' || status === 'unknown') throw error;
  }
}
