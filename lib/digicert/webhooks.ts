import type { Transport } from './transport';
import { anything } from './wire/values';
import { createdWebhook, webhookList } from './wire/webhook';

/** The events we want to hear of; each only makes us read the order again. */
const events = [
  'certificate_issued',
  'certificate_revoked',
  'order_rejected',
  'organization_validated',
  'domain_validated',
];

/** The webhook of the account; there is one (reference 3.12). */
export function webhooks(transport: Transport) {
  const path = (webhookId: string, call = '') => `/webhook/${encodeURIComponent(webhookId)}${call}`;
  return {
    /**
     * Makes sure that the CA's webhook points at `endpoint` and works. Answers `challenged` when the CA is about to post a
     * challenge there: its token goes to {@link answerChallenge}. Safe to call at every start.
     */
    async prepareWebhook(
      endpoint: string,
      secret: string,
    ): Promise<{ webhookId: string; state: 'active' | 'challenged' }> {
      const settings = {
        endpoint,
        secret,
        events,
        webhook_settings: { instant_issue_webhook_notification: '1' },
      };
      const { webhooks: existing } = await transport.read('/webhook', webhookList);
      const ours = existing.find((webhook) => webhook.endpoint === endpoint);
      const sameSecret = ours?.secret === undefined || ours.secret === secret;
      if (ours?.status === 'active' && sameSecret) return { webhookId: ours.id, state: 'active' };
      const other = ours ?? existing[0];
      if (other) await transport.write('PUT', path(other.id), settings, anything);
      const webhookId =
        other?.id ?? (await transport.write('POST', '/webhook', settings, createdWebhook)).webhook_id;
      await transport.write('PUT', path(webhookId, '/send-challenge'), undefined, anything);
      return { webhookId, state: 'challenged' };
    },

    /** Proves to the CA that we received its challenge, and starts delivery. A token lives 30 minutes. */
    async answerChallenge(webhookId: string, token: string): Promise<void> {
      await transport.write('PUT', path(webhookId, '/check-challenge'), { token }, anything);
      await transport.write('PUT', path(webhookId, '/activate'), undefined, anything);
    },
  };
}
