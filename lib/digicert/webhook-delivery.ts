import { createHash, timingSafeEqual } from 'node:crypto';
import { delivery } from './wire/webhook';

/** Compares the header `X-WEBHOOK-KEY` with our secret in constant time, also when the lengths differ. */
export function verifyWebhookKey(given: string | null | undefined, secret: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given ?? ''), digest(secret)) && secret.length > 0;
}

/**
 * What the CA told us. A `notice` is only a reason to read the order again: the header is a shared secret, not a
 * signature, and deliveries come twice and out of order.
 */
export type WebhookDelivery =
  | { kind: 'challenge'; webhookId: string; token: string }
  | { kind: 'test' }
  | ({ kind: 'notice'; event: string } & WebhookSubject);

/** What a notice is about, as far as it says. */
export interface WebhookSubject {
  readonly orderId: string | undefined;
  readonly certificateId: string | undefined;
  readonly organisationId: string | undefined;
  /** The domain that was validated or whose validation lapsed. */
  readonly domain: string | undefined;
}

/** Reads the body of a delivery; undefined when it is not in the documented shape. Unknown events are notices. */
export function readWebhookDelivery(body: unknown): WebhookDelivery | undefined {
  const result = delivery.safeParse(body);
  if (!result.success) return undefined;
  const { event, data } = result.data;
  if (event === 'test_webhook_endpoint') return { kind: 'test' };
  if (event === 'challenge_webhook_endpoint') {
    if (!data?.token || !data.webhook_id) return undefined;
    return { kind: 'challenge', webhookId: data.webhook_id, token: data.token };
  }
  return {
    kind: 'notice',
    event,
    orderId: data?.order_id,
    certificateId: data?.certificate_id,
    organisationId: data?.organization_id,
    domain: event.startsWith('domain_') ? data?.name || undefined : undefined,
  };
}
