import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { PaymentMethod } from '@/lib/db/generated/enums';

/**
 * Records the intent to pay a purchase, before the provider is called. It asks leave to collect the yearly bill too,
 * unless the account chose to be billed by invoice.
 */
export async function intendPayment(tx: Tx, purchaseId: string, method: PaymentMethod): Promise<void> {
  const { totalCents, currency, account } = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    include: { account: true },
  });
  await tx.payment.create({
    data: {
      id: newId(),
      purchaseId,
      state: 'intended',
      sequence: account.renewalBy === 'invoice' ? 'oneoff' : 'first',
      method,
      amountCents: totalCents,
      currency,
      createdAt: now(),
    },
  });
}
