import type { WebhookKind } from '@/lib/domain/webhook/kinds';

/** An endpoint of a customer's program, or a chat of theirs. */
export interface EndpointView {
  readonly id: string;
  readonly kind: WebhookKind;
  readonly url: string;
  readonly events: readonly string[];
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly endedWhy: string | null;
}

/** A message to it and what became of it. */
export interface DeliveryView {
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  /** As it is sent, set out over lines. */
  readonly payload: string;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly attempts: number;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly lastMillis: number | null;
  readonly createdAt: Date;
  readonly nextTryAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly tries: readonly TryView[];
}

/** One try, and what was answered. */
export interface TryView {
  readonly id: string;
  readonly at: Date;
  readonly status: number | null;
  readonly error: string | null;
  readonly millis: number;
  readonly excerpt: string | null;
}
