import type { Tx } from '@/lib/db/client';
import { isOwed } from '@/lib/domain/payment/chase';
import { Problem } from '@/lib/domain/problem';

export interface InvoiceRoom {
  /** What sales granted, in cents of euros with VAT. */
  readonly limitCents: number;
  /** What may still be bought on invoice: the limit less what is unpaid. Never below zero. */
  readonly leftCents: number;
}

/** What an account may buy on invoice now; undefined without a granted right. The limit is in euros. */
export async function invoiceRoom(
  tx: Pick<Tx, 'invoiceRight' | 'invoice'>,
  accountId: string,
): Promise<InvoiceRoom | undefined> {
  const right = await tx.invoiceRight.findFirst({ where: { accountId, state: 'granted' } });
  if (!right?.limitCents) return undefined;
  const unpaid = await tx.invoice.findMany({ where: { accountId, paidAt: null, creditedAt: null } });
  const owed = unpaid.filter(isOwed).reduce((sum, { totalCents }) => sum + totalCents, 0);
  return { limitCents: right.limitCents, leftCents: Math.max(0, right.limitCents - owed) };
}

/**
 * Sees to it that a purchase on invoice fits, in the caller's transaction; two at once go one after the other. Throws
 * `invoice_not_allowed` without a right, and `invoice_limit_reached` with what is left of it.
 */
export async function takeInvoiceRoom(tx: Tx, accountId: string, totalCents: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR UPDATE`;
  const room = await invoiceRoom(tx, accountId);
  if (!room) throw new Problem('invoice_not_allowed');
  if (totalCents > room.leftCents) {
    throw new Problem('invoice_limit_reached', { params: { left: room.leftCents / 100 } });
  }
  await tx.account.updateMany({ where: { id: accountId, renewalBy: null }, data: { renewalBy: 'invoice' } });
}
