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

/** The sender of webhook messages: logged, retried, and as unruly as the knobs say. */
class Sender implements WebhookSender {
  readonly post = post;
  readonly #options: SenderOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  #stopped = false;
  #held: { message: WebhookMessage; timer: NodeJS.Timeout } | null = null;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  emit(event: string, data: Record<string, unknown>): void {
    const message = { event, data };
    if (this.#held) {
      const { message: earlier, timer } = this.#held;
      this.#held = null;
      this.#forget(timer);
      this.#deliver(message);
      this.#deliver(earlier);
    } else if (this.#options.knobs.outOfOrderWebhooks) this.#hold(message);
    else this.#deliver(message);
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) this.#forget(timer);
  }

  #later(ms: number, action: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }

  #forget(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#timers.delete(timer);
  }

  #hold(message: WebhookMessage): void {
    const timer = this.#later(HELD_MS, () => {
      this.#held = null;
      this.#deliver(message);
    });
    this.#held = { message, timer };
  }

  #deliver(message: WebhookMessage): void {
    const { store, knobs } = this.#options;
    const { webhook } = store.data;
    if (this.#stopped || webhook?.status !== 'active' || !webhook.events.includes(message.event)) return;
    void this.#attempt(webhook, message, 0);
    if (knobs.duplicateWebhooks) void this.#attempt(webhook, message, 0);
  }

  async #attempt(webhook: Webhook, message: WebhookMessage, tries: number): Promise<void> {
    const sentAt = this.#options.now().toISOString();
    const status = await post(webhook, message);
    if (this.#stopped) return;
    this.#log(webhook, message, sentAt, status);
    const wait = this.#options.retryAfterMs[tries];
    if (accepted(status) || wait === undefined) return;
    this.#later(wait, () => void this.#attempt(webhook, message, tries + 1));
  }

  #log(webhook: Webhook, message: WebhookMessage, sentAt: string, status: number | null): void {
    const { store, now } = this.#options;
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
  }
}

/** Makes the sender of webhook messages for one account. */
export const createWebhookSender = (options: SenderOptions): WebhookSender => new Sender(options);
