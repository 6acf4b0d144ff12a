import type { Tx } from '@/lib/db/client';
import type { Invoice, Payment, Purchase } from '@/lib/db/generated/client';
import { holdsMoney, purchaseAfter, purchaseAfterRefund } from '@/lib/domain/payment/lifecycle';
import { giveBack } from '../billing/give-back';
import { reopenInvoice } from '../billing/reopen-invoice';
import { raiseWorkItem } from '../staff/raise-work-item';
import { deliverPurchase } from './deliver-purchase';
import { cancelOthers } from './one-purchase-per-cart';

interface Settled extends Purchase {
  payments: Payment[];
  invoices: Invoice[];
  subscriptions: { id: string }[];
}

/** Lets a purchase follow its payments, in the caller's transaction, which has locked it. Safe to repeat. */
export async function settlePurchase(tx: Tx, purchaseId: string, paidAt: Date): Promise<void> {
  const purchase = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    include: {
      payments: { orderBy: [{ settledAt: 'asc' }, { id: 'asc' }] },
      invoices: { where: { kind: 'sale', creditedAt: null } },
      subscriptions: { select: { id: true } },
    },
  });
  if (purchase.state === 'refund_due') return closeRefund(tx, purchase);
  if (purchase.state === 'paid' && isTakenBack(purchase)) return takeBack(tx, purchase);
  const held = purchase.payments.map((payment) => (stillPaid(payment) ? payment.state : 'canceled'));
  const wanted = purchaseAfter(purchase.state, held);
  if (wanted === purchase.state) return;
  const other = wanted === 'paid' && (await cancelOthers(tx, purchase)) === 'paid_otherwise';
  const after = other ? 'refund_due' : wanted;
  await tx.purchase.update({
    where: { id: purchaseId },
    data: { state: after, paidAt: purchase.paidAt ?? paidAt },
  });
  if (after === 'paid' && purchase.state !== 'invoiced') await deliverPurchase(tx, purchaseId);
  if (after === 'refund_due') await refundExcess(tx, purchase);
}

const stillPaid = (payment: Payment) => payment.state !== 'paid' || holdsMoney(payment);

/** Money for what was delivered already, or for what another purchase delivered, goes back by itself; staff see it. */
async function refundExcess(tx: Tx, purchase: Settled): Promise<void> {
  const paid = purchase.payments.filter(holdsMoney);
  const excess = purchase.subscriptions.length > 0 ? paid.slice(1) : paid;
  for (const payment of excess) await giveBack(tx, payment, payment.amountCents, `excess:${payment.id}`);
  await raiseWorkItem(tx, {
    kind: 'payment_unclear',
    accountId: purchase.accountId,
    params: { about: 'paid_twice', purchase: purchase.number },
    dedupeKey: `refund:${purchase.id}`,
  });
}

async function closeRefund(tx: Tx, { id, subscriptions, payments, paidAt }: Settled): Promise<void> {
  const state = purchaseAfterRefund(subscriptions.length > 0, payments.filter(holdsMoney).length);
  if (state === 'refund_due') return;
  await tx.purchase.update({ where: { id }, data: { state, paidAt: state === 'paid' ? paidAt : null } });
}

const isTakenBack = ({ payments }: Settled) =>
  !payments.some(holdsMoney) && payments.some(({ chargedBackAt }) => chargedBackAt !== null);

/** The bank took the money back of what was delivered: it is owed again, as on an invoice (decision 6: nothing is revoked). */
async function takeBack(tx: Tx, { id, number, accountId, invoices }: Settled): Promise<void> {
  await tx.purchase.update({ where: { id }, data: { state: 'invoiced', paidAt: null } });
  for (const invoice of invoices) await reopenInvoice(tx, invoice.id);
  await raiseWorkItem(tx, {
    kind: 'payment_unclear',
    accountId,
    params: { about: 'charged_back', paid: number },
    dedupeKey: `chargeback:${id}`,
  });
}
