import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import {
  isPaymentOver,
  paymentAfter,
  purchaseAfter,
  readPaymentStatus,
} from '@/lib/domain/payment/lifecycle';
import type { Payment as ProviderPayment } from '@/lib/payments/payment';
import { payments } from '@/lib/payments/payments';
import { raiseWorkItem } from '../staff/raise-work-item';
import { deliverPurchase } from './deliver-purchase';
import { cancelOthers, lockCart } from './one-purchase-per-cart';
import { openAtProvider } from './open-at-provider';

const hour = 3_600_000;

/**
 * Fetches how a payment stands and lets the purchase follow. Whoever heard a rumour (webhook, the buyer coming back, the
 * sweep) calls this; the provider's own answer is the only ground to call anything paid, so that a forged, repeated or
 * late call does nothing.
 */
export async function checkPayment(paymentId: string): Promise<void> {
  const payment = await db().payment.findUnique({ where: { id: paymentId }, include: { purchase: true } });
  if (!payment) return;
  if (!payment.providerId) {
    if (isPaymentOver(payment.state)) return;
    // The intent was recorded but no answer: ask again under the same key while the provider remembers it.
    const old = now().getTime() - payment.createdAt.getTime() > hour;
    if (old)
      await db().payment.update({ where: { id: paymentId }, data: { state: 'expired', settledAt: now() } });
    else await openAtProvider(payment);
    return;
  }
  const told = await payments().getPayment(payment.providerId);
  await transaction((tx) => follow(tx, paymentId, told));
}

async function follow(tx: Tx, paymentId: string, told: ProviderPayment): Promise<void> {
  const { purchaseId, purchase } = await tx.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { purchase: true },
  });
  if (!purchase || !purchaseId) return;
  if (purchase.cartId) await lockCart(tx, purchase.cartId);
  await tx.$queryRaw`SELECT 1 FROM "Purchase" WHERE "id" = ${purchaseId}::uuid FOR UPDATE`;
  const payment = await tx.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const status = readPaymentStatus(told.status);
  const state = status ? paymentAfter(payment.state, status) : payment.state;
  if (told.amountCents !== payment.amountCents || told.currency !== payment.currency) {
    const note = `Asked ${payment.amountCents} ${payment.currency}, told ${told.amountCents} ${told.currency}`;
    const { accountId } = purchase;
    await raiseWorkItem(tx, { kind: 'payment_unclear', accountId, note, dedupeKey: `amount:${paymentId}` });
    return;
  }
  if (state !== payment.state) {
    const settledAt = ['open', 'pending'].includes(state) ? null : (told.paidAt ?? now());
    await tx.payment.update({ where: { id: paymentId }, data: { state, settledAt } });
  }
  await settle(tx, purchaseId, told.paidAt ?? now());
}

async function settle(tx: Tx, purchaseId: string, paidAt: Date): Promise<void> {
  const purchase = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    include: { payments: true },
  });
  const states = purchase.payments.map(({ state }) => state);
  const wanted = purchaseAfter(purchase.state, states);
  if (wanted === purchase.state) return;
  const after =
    wanted === 'paid' && (await cancelOthers(tx, purchase)) === 'paid_otherwise' ? 'refund_due' : wanted;
  await tx.purchase.update({
    where: { id: purchaseId },
    data: { state: after, paidAt: purchase.paidAt ?? paidAt },
  });
  if (after === 'paid') await deliverPurchase(tx, purchaseId);
  if (after === 'refund_due') {
    const { accountId } = purchase;
    const note = `Purchase ${purchase.number} was paid more than once`;
    await raiseWorkItem(tx, { kind: 'payment_unclear', accountId, note, dedupeKey: `refund:${purchaseId}` });
  }
}
