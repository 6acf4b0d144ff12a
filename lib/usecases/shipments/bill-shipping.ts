import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { PAY_WITHIN_DAYS } from '@/lib/domain/payment/renewal';
import { addDays } from '@/lib/domain/validity/dates';
import { mailInvoiceToPay } from '../billing/invoice-mails';
import { issueInvoice } from '../billing/issue-invoice';

const words = { nl: 'Spoedverzending, order', en: 'Expedited shipping, order' } as const;

/**
 * Bills what the faster shipping costs: one invoice of its own, when the CA has accepted the order. It has the VAT rule
 * and the currency of the purchase. Call it in the transaction of that move, which happens once.
 */
export async function billShipping(tx: Tx, orderId: string): Promise<void> {
  const order = await tx.certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    include: { shipment: true, subscription: { include: { purchase: true } } },
  });
  const { shipment, subscription } = order;
  if (!shipment || shipment.priceCents === 0) return;
  const { locale, currency, vatRule, vatPercent, purchaseOrderNumber } = subscription.purchase;
  const invoice = await issueInvoice(tx, {
    kind: 'sale',
    accountId: order.accountId,
    locale,
    currency,
    vatRule,
    vatPercent,
    purchaseOrderNumber,
    lines: [
      {
        productId: order.productId,
        subscriptionId: subscription.id,
        description: `${words[locale]} ${order.number}`,
        quantity: 1,
        unitCents: shipment.priceCents,
      },
    ],
    dueAt: addDays(now(), PAY_WITHIN_DAYS),
  });
  await mailInvoiceToPay(tx, invoice);
}
