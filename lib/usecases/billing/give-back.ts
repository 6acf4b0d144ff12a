import type { Tx } from '@/lib/db/client';
import type { Payment } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/jobs/enqueue';

/**
 * Has (a part of) a payment given back, once the caller's transaction holds. `reference` names this refund: under the
 * same one money goes back once.
 */
export async function giveBack(
  tx: Tx,
  { id }: Pick<Payment, 'id'>,
  cents: number,
  reference: string,
): Promise<void> {
  const job = { paymentId: id, cents, reference };
  await enqueue(tx, 'refund-payment', job, { key: `refund-payment:${reference}` });
}
