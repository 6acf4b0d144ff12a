import type { WebhookDelivery, WebhookEndpoint } from '@/lib/db/generated/client';
import { chatMessage } from '@/lib/domain/webhook/chat-message';
import { isChat } from '@/lib/domain/webhook/kinds';
import { messageOf } from './body';
import { cardOf } from './card-of';
import { openSecret, signedHeaders } from './sign';

const ours = { 'content-type': 'application/json', 'user-agent': 'Zegel-Webhooks/1' };

type Delivery = WebhookDelivery & { endpoint: WebhookEndpoint };

/** What is sent where: to a program the event with signatures, to a chat a card in words. */
export async function outgoing({ endpoint, eventId, payload }: Delivery, at: Date) {
  const { id: endpointId, kind, url, secret } = endpoint;
  if (isChat(kind)) {
    const body = JSON.stringify(chatMessage(kind, await cardOf(payload, endpoint.locale)));
    return { url: openSecret(secret, endpointId), body, headers: ours };
  }
  const body = JSON.stringify(messageOf(payload));
  const secrets = [secret, ...earlier(endpoint, at)];
  return { url, body, headers: { ...ours, ...signedHeaders({ endpointId, secrets, eventId, body, at }) } };
}

function earlier({ earlierSecret, earlierSecretEndsAt }: WebhookEndpoint, at: Date): string[] {
  return earlierSecret && earlierSecretEndsAt && earlierSecretEndsAt > at ? [earlierSecret] : [];
}
