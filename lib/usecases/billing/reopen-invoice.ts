import type { Tx } from '@/lib/db/client';
import { enqueue } from '@/lib/jobs/enqueue';

/** Money that was there is gone again: the invoice is owed, and chased from the beginning. */
export async function reopenInvoice(tx: Tx, invoiceId: string): Promise<void> {
  await tx.invoice.update({
    where: { id: invoiceId },
    data: { paidAt: null, paidBy: null, chaseStage: 0, chasedAt: null },
  });
  await enqueue(tx, 'chase-invoice', { invoiceId }, { key: `chase-invoice:${invoiceId}` });
}
