import type { Tx } from '@/lib/db/client';
import type { Account, Mandate } from '@/lib/db/generated/client';

/**
 * The mandate that collects a bill of an account, if the account wants that and has one. A direct debit moves euros
 * only; what is in another currency goes as an invoice.
 */
export async function currentMandate(
  tx: Pick<Tx, 'mandate'>,
  { id: accountId, renewalBy }: Pick<Account, 'id' | 'renewalBy'>,
  currency: string,
): Promise<Mandate | null> {
  if (renewalBy !== 'mandate') return null;
  const mandate = await tx.mandate.findFirst({ where: { accountId, state: 'valid', revokedAt: null } });
  return mandate?.method === 'directdebit' && currency !== 'EUR' ? null : mandate;
}
