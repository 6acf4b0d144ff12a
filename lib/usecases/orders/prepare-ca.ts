import { env } from '@/lib/base/env';
import { ourCa } from '../ca/our-ca';

/** Where the CA delivers its webhooks. */
const endpoint = () => `${env().APP_URL}/api/webhooks/digicert`;

/**
 * Makes the account at the CA ready for us: the custom field for our reference, and the webhook. Without a webhook (not
 * every account has them) the list of status changes is followed instead. Safe at every start.
 */
export async function prepareCa(): Promise<void> {
  const ca = ourCa();
  await ca.referenceFieldId();
  await ca.prepareWebhook(endpoint(), env().DIGICERT_WEBHOOK_SECRET);
}
