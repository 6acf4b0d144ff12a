import { createHmac, randomBytes } from 'node:crypto';
import { openAtRest, sealAtRest } from '@/lib/base/seal-at-rest';

const prefix = 'whsec_';
const belongsTo = (endpointId: string) => `webhook-endpoint:${endpointId}`;

/** A new secret as the customer gets it, once (Standard Webhooks: 192 bits, base64 after its prefix). */
export function newSecret(): string {
  return prefix + randomBytes(24).toString('base64');
}

export const sealSecret = (secret: string, endpointId: string) => sealAtRest(secret, belongsTo(endpointId));
export const openSecret = (sealed: string, endpointId: string) => openAtRest(sealed, belongsTo(endpointId));

interface Message {
  readonly endpointId: string;
  /** Sealed, as they are stored; the one in use first. */
  readonly secrets: readonly string[];
  readonly eventId: string;
  readonly body: string;
  readonly at: Date;
}

/**
 * The headers that prove who sent a message and when: HMAC-SHA256 over id, timestamp and body, each joined by a dot, one
 * signature per secret that is valid (Standard Webhooks, "Signature scheme"). Signed anew at each try, so that an old
 * message cannot be played again.
 */
export function signedHeaders({ endpointId, secrets, eventId, body, at }: Message): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((sealed) => {
    const key = Buffer.from(openSecret(sealed, endpointId).slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${eventId}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': eventId,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
