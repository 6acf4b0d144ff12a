import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { enqueue } from '@/lib/jobs/enqueue';

/**
 * Takes the payment provider's call, which carries only a payment's id: the payment is then fetched. An id that is not
 * ours is passed over without a word, so that nobody learns which ids exist.
 */
export async function receivePaymentWebhook(providerId: string): Promise<void> {
  const payment = await db().payment.findUnique({ where: { providerId }, select: { id: true } });
  if (!payment) return;
  const job = { paymentId: payment.id };
  await transaction((tx) => enqueue(tx, 'check-payment', job, { key: `check-payment:${payment.id}` }));
}
