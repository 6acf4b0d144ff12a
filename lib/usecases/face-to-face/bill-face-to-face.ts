import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { FaceToFaceRoute } from '@/lib/domain/identity/face-to-face';
import { PAY_WITHIN_DAYS } from '@/lib/domain/payment/renewal';
import { addDays } from '@/lib/domain/validity/dates';
import { mailInvoiceToPay } from '../billing/invoice-mails';
import { issueInvoice } from '../billing/issue-invoice';

const words = {
  nl: { notary: 'Identificatie bij een notaris, order', courier: 'Identificatie door een koerier, order' },
  en: { notary: 'Identification at a notary, order', courier: 'Identification by a courier, order' },
} as const;

/**
 * Bills an identification in person that took place: one invoice of its own, in euro, with the VAT rule of the purchase.
 * Call it in the transaction that records the outcome, which happens once.
 */
export async function billFaceToFace(
  tx: Tx,
  { orderId, route, priceCents }: { orderId: string; route: FaceToFaceRoute; priceCents: number },
): Promise<void> {
  if (priceCents === 0) return;
  const order = await tx.certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    include: { subscription: { include: { purchase: true } } },
  });
  const { locale, vatRule, vatPercent, purchaseOrderNumber } = order.subscription.purchase;
  const invoice = await issueInvoice(tx, {
    kind: 'sale',
    accountId: order.accountId,
    locale,
    currency: 'EUR',
    vatRule,
    vatPercent,
    purchaseOrderNumber,
    lines: [
      {
        productId: order.productId,
        subscriptionId: order.subscriptionId,
        description: `${words[locale][route]} ${order.number}`,
        quantity: 1,
        unitCents: priceCents,
      },
    ],
    dueAt: addDays(now(), PAY_WITHIN_DAYS),
  });
  await mailInvoiceToPay(tx, invoice);
}
