import { createHmac, randomBytes } from 'node:crypto';
import { openAtRest, sealAtRest } from '@/lib/base/seal-at-rest';

const prefix = 'whsec_';
const belongsTo = (endpointId: string) => `webhook-endpoint:${endpointId}`;

/** A new secret as the customer gets it, once (Standard Webhooks: 192 bits, base64 after its prefix). */
export function newSecret(): string {
  return prefix + randomBytes(24).toString('base64');
}

export const sealSecret = (secret: string, endpointId: string) => sealAtRest(secret, belongsTo(endpointId));

interface Message {
  readonly endpointId: string;
  /** Sealed, as it is stored. */
  readonly secret: string;
  readonly eventId: string;
  readonly body: string;
  readonly at: Date;
}

/**
 * The headers that prove who sent a message and when: HMAC-SHA256 over id, timestamp and body, each joined by a dot
 * (Standard Webhooks, "Signature scheme"). Signed anew at each try, so that an old message cannot be played again.
 */
export function signedHeaders({ endpointId, secret, eventId, body, at }: Message): Record<string, string> {
  const key = Buffer.from(openAtRest(secret, belongsTo(endpointId)).slice(prefix.length), 'base64');
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', key).update(`${eventId}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'user-agent': 'Zegel-Webhooks/1',
    'webhook-id': eventId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
