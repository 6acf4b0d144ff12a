import type { Knobs } from './knobs';
import type { Webhook } from './model';
import type { Store } from './state';

export const webhookEvents: readonly string[] = [
  'certificate_issued',
  'certificate_revoked',
  'order_rejected',
  'organization_validated',
  'organization_expired',
  'organization_revalidation_notice',
  'domain_validated',
  'domain_expired',
  'domain_revalidation_notice',
];

export interface WebhookSender {
  /** Tells the active webhook about an event, if it asked for it. Returns at once; delivery retries by itself. */
  emit(event: string, data: Record<string, unknown>): void;
  /** Posts one message now; the answer's status, or null when there was none. */
  post(target: { endpoint: string; secret: string }, message: WebhookMessage): Promise<number | null>;
  /** Stops waiting and retrying. */
  stop(): void;
}

export interface WebhookMessage {
  readonly event: string;
  readonly data?: Record<string, unknown>;
}

const HELD_MS = 2000;
const ANSWER_WITHIN_MS = 10_000;
const LOG_KEPT = 500;

export const accepted = (status: number | null): boolean => status !== null && status >= 200 && status < 300;

interface SenderOptions {
  readonly store: Store;
  readonly knobs: Knobs;
  /** Waiting times (milliseconds) before each new attempt. The real retry policy is not published. */
  readonly retryAfterMs: readonly number[];
  now(): Date;
}

async function post(
  target: { endpoint: string; secret: string },
  message: WebhookMessage,
): Promise<number | null> {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'user-agent': 'stand-in-ca' };
  if (target.secret) headers['X-WEBHOOK-KEY'] = target.secret;
  try {
    const answer = await fetch(target.endpoint, {
      method: 'POST',
      headers,
      body: JSON.stringify(message),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return null;
  }
}

/** Makes the sender of webhook messages: logged, retried, and as unruly as the knobs say. */
export function createWebhookSender({ store, knobs, retryAfterMs, now }: SenderOptions): WebhookSender {
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;
  let held: { message: WebhookMessage; release: () => void } | null = null;

  const later = (ms: number, action: () => void): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, ms);
    timers.add(timer);
    return timer;
  };

  const attempt = async (webhook: Webhook, message: WebhookMessage, tries: number): Promise<void> => {
    const sentAt = now().toISOString();
    const status = await post(webhook, message);
    store.data.webhookLog.unshift({
      webhookId: webhook.id,
      eventName: message.event,
      eventInfo: JSON.stringify(message.data ?? {}),
      requestStatus: accepted(status) ? 'success' : 'failed',
      sentAt,
      answeredAt: status === null ? null : now().toISOString(),
      responseCode: status,
    });
    store.data.webhookLog.splice(LOG_KEPT);
    store.touch();
    store.flush();
    const wait = retryAfterMs[tries];
    if (!accepted(status) && wait !== undefined && !stopped)
      later(wait, () => void attempt(webhook, message, tries + 1));
  };

  const deliver = (message: WebhookMessage): void => {
    const { webhook } = store.data;
    if (stopped || webhook?.status !== 'active' || !webhook.events.includes(message.event)) return;
    void attempt(webhook, message, 0);
    if (knobs.duplicateWebhooks) void attempt(webhook, message, 0);
  };

  const hold = (message: WebhookMessage): void => {
    const timer = later(HELD_MS, () => {
      held = null;
      deliver(message);
    });
    held = {
      message,
      release: () => {
        clearTimeout(timer);
        timers.delete(timer);
        held = null;
      },
    };
  };

  return {
    post,
    emit(event, data) {
      const message = { event, data };
      if (held) {
        const earlier = held.message;
        held.release();
        deliver(message);
        deliver(earlier);
      } else if (knobs.outOfOrderWebhooks) hold(message);
      else deliver(message);
    },
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
