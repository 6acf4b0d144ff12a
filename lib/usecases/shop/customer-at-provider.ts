import { db } from '@/lib/db/client';
import type { Account } from '@/lib/db/generated/client';
import { payments } from '@/lib/payments/payments';

/**
 * The account as a customer of the payment provider, made at its first payment: only a customer can leave a mandate.
 * Two processes at once come to the same one. Throws {@link PaymentError}.
 */
export async function customerAtProvider(account: Account): Promise<string> {
  if (account.paymentCustomerId) return account.paymentCustomerId;
  const { id, name, number, billingEmail } = account;
  const made = await payments().createCustomer({
    name: `${name} #${number}`,
    email: billingEmail ?? '',
    idempotencyKey: `customer:${id}`,
  });
  await db().account.updateMany({
    where: { id, paymentCustomerId: null },
    data: { paymentCustomerId: made },
  });
  const kept = await db().account.findUniqueOrThrow({ where: { id } });
  return kept.paymentCustomerId ?? made;
}
