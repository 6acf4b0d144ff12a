import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Invoice } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { canAllowInvoice } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isOwed } from '@/lib/domain/payment/chase';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { cancelAtProvider } from '../shop/open-at-provider';
import { needReason } from '../staff/need-reason';
import { markPaid } from './settle-invoice';

interface Transfer {
  invoiceId: string;
  /** When the money stood on our account. */
  receivedAt: Date;
  /** How it is found on the bank statement. */
  reference: string;
}

/**
 * Records that an invoice was paid by bank transfer, the whole amount. A payment on line that still runs is stopped; if it
 * is paid after all, that money goes back. Throws `forbidden`, `not_found`, `payment_already_paid`, and `invalid_input`
 * for a moment to come or a missing reference.
 */
export async function recordTransfer(
  actor: Actor,
  { invoiceId, receivedAt, reference }: Transfer,
): Promise<void> {
  if (!canAllowInvoice(actor)) throw new Problem('forbidden');
  const id = knownId(invoiceId);
  const reason = needReason(reference);
  if (receivedAt > now()) throw new Problem('invalid_input', { fields: { receivedAt: 'date_in_future' } });
  const running = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Invoice" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const invoice = await tx.invoice.findUnique({ where: { id }, include: { payments: true } });
    if (!invoice) throw new Problem('not_found');
    if (!isOwed(invoice)) throw new Problem('payment_already_paid');
    await markPaid(tx, invoice, receivedAt, 'invoice');
    await audit(tx, actor, invoice, reason);
    return invoice.payments.filter(({ state }) => state === 'open');
  });
  await Promise.all(running.map(cancelAtProvider));
}

const audit = (tx: Tx, actor: Actor, invoice: Invoice, reason: string) =>
  recordAudit(tx, {
    actor,
    action: 'record_transfer',
    objectKind: 'invoice',
    objectId: invoice.id,
    accountId: invoice.accountId,
    reason,
    detail: { invoice: invoiceNumber(invoice), cents: invoice.totalCents },
  });
