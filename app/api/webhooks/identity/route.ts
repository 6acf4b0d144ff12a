import { receiveIdentityWebhook } from '@/lib/usecases/identity/receive-identity-webhook';
import { readJson, webhookRoute } from '@/lib/web/webhook';

/** The identity provider says that something changed about a check. */
export const POST = webhookRoute((body, headers) =>
  receiveIdentityWebhook(headers.get('x-identity-key'), readJson(body)),
);
