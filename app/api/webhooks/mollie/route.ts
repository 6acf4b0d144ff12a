import { Problem } from '@/lib/domain/problem';
import { receivePaymentWebhook } from '@/lib/usecases/shop/receive-payment-webhook';
import { webhookRoute } from '@/lib/web/webhook';

/** The payment provider says that something changed about a payment; its form body holds the id and nothing else. */
export const POST = webhookRoute(async (body) => {
  const id = new URLSearchParams(body).get('id');
  if (!id) throw new Problem('invalid_input');
  await receivePaymentWebhook(id);
});
