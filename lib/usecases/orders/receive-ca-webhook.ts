import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { digicert } from '@/lib/digicert/digicert';
import { readWebhookDelivery, verifyWebhookKey } from '@/lib/digicert/webhook-delivery';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';

/**
 * Takes a delivery of the CA. It is never believed, only followed up: the order is read again (reference 3.12), so that
 * a delivery may come twice, late, out of order or from a forger without harm. Throws `forbidden` for a wrong key and
 * `invalid_input` for a body in no documented shape.
 */
export async function receiveCaWebhook(key: string | null, body: unknown): Promise<void> {
  const delivery = readWebhookDelivery(body);
  if (delivery?.kind === 'challenge') {
    // The challenge comes before the secret is in use; the token proves nothing to us, we only hand it back.
    const { webhookId, token } = delivery;
    await transaction((tx) => enqueue(tx, 'webhook-challenge', { webhookId, token }));
    return;
  }
  if (!verifyWebhookKey(key, env().DIGICERT_WEBHOOK_SECRET)) throw new Problem('forbidden');
  if (!delivery) throw new Problem('invalid_input');
  if (delivery.kind !== 'notice' || !delivery.orderId) return;
  const order = await db().certificateOrder.findUnique({
    where: { caOrderId: delivery.orderId },
    select: { id: true },
  });
  if (!order) return;
  await transaction((tx) =>
    enqueue(tx, 'refresh-order', { orderId: order.id }, { key: `refresh-order:${order.id}` }),
  );
}

/** Proves to the CA that its challenge reached us. */
export async function answerWebhookChallenge({
  webhookId,
  token,
}: {
  webhookId: string;
  token: string;
}): Promise<void> {
  await digicert().answerChallenge(webhookId, token);
}
