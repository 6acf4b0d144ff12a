import { receiveCaWebhook } from '@/lib/usecases/orders/receive-ca-webhook';
import { readJson, webhookRoute } from '@/lib/web/webhook';

/** The CA says that something changed about an order (API reference 3.12). */
export const POST = webhookRoute((body, headers) =>
  receiveCaWebhook(headers.get('x-webhook-key'), readJson(body)),
);
