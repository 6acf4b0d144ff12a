import { db } from '@/lib/db/client';
import { PaymentError } from '@/lib/payments/errors';
import { payments } from '@/lib/payments/payments';

/** Takes back at the provider a mandate that we gave up; one that it does not know any more is gone already. */
export async function revokeMandate(mandateId: string): Promise<void> {
  const mandate = await db().mandate.findUnique({ where: { id: mandateId }, include: { account: true } });
  const customerId = mandate?.account.paymentCustomerId;
  if (!mandate?.revokedAt || !customerId) return;
  try {
    await payments().revokeMandate(customerId, mandate.providerId);
  } catch (error) {
    if (!(error instanceof PaymentError && error.kind === 'refused')) throw error;
  }
}
