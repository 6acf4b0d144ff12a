/**
 * What a customer's program can hear of (M64). Each payload is small: ids, numbers, states and moments, no personal
 * data. Who wants more asks for it with an own sign-in or key.
 */
export const webhookEvents = [
  'order.state_changed',
  'check.changed',
  'certificate.issued',
  'certificate.expiring',
  'certificate.revoked',
  'invoice.issued',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Sent when somebody tries an endpoint; it cannot be chosen. */
export const testEvent = 'webhook.test';

/** What the payload of each event tells beside its type and moment. */
export interface WebhookData {
  'order.state_changed': { orderId: string; move: string; from: string; to: string };
  'check.changed': { orderId: string; check: string; state: string; reason: string | null };
  'certificate.issued': {
    orderId: string;
    certificateId: string;
    serialNumber: string;
    fingerprint: string;
    notBefore: string;
    notAfter: string;
  };
  /** Ours or watched: the other id is null. `daysLeft` is negative after the end. */
  'certificate.expiring': {
    certificateId: string | null;
    watchedId: string | null;
    stage: number;
    daysLeft: number;
    notAfter: string;
  };
  'certificate.revoked': { orderId: string; certificateId: string; serialNumber: string };
  'invoice.issued': {
    invoiceId: string;
    number: string;
    kind: string;
    totalCents: number;
    currency: string;
    dueAt: string;
  };
}
