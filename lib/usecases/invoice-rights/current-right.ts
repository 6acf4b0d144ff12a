import type { Tx } from '@/lib/db/client';
import type { InvoiceRight } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/domain/account/actor';

/** The wish or right that an account has now, held until the end of the transaction; null when there is none. */
export async function lockCurrentRight(tx: Tx, accountId: string): Promise<InvoiceRight | null> {
  await tx.$queryRaw`SELECT 1 FROM "InvoiceRight" WHERE "accountId" = ${accountId}::uuid FOR UPDATE`;
  return tx.invoiceRight.findFirst({
    where: { accountId, state: { in: ['asked', 'proposed', 'granted'] } },
  });
}

/** Takes the wish off the work queue, with who decided and why. */
export async function finishInvoiceWork(tx: Tx, actor: Actor, accountId: string, outcome: string, at: Date) {
  await tx.workItem.updateMany({
    where: { accountId, kind: 'invoice_payment', doneAt: null },
    data: { doneAt: at, doneBy: actor.kind === 'staff' ? actor.userId : null, outcome },
  });
}

/** The wish waits on for a second colleague, and is nobody's until then. */
export async function passOnInvoiceWork(tx: Tx, { accountId }: InvoiceRight, limit: string): Promise<void> {
  await tx.workItem.updateMany({
    where: { accountId, kind: 'invoice_payment', doneAt: null },
    data: { takenBy: null, takenAt: null, params: { about: 'invoice_right_second', limit } },
  });
}
