import { randomUUID } from 'node:crypto';
import { JsonFile } from './json-file';

/** One HTTP POST that must arrive. */
export interface Delivery {
  readonly id: string;
  /** What it is about, for the desk and for choosing the headers. */
  readonly kind: string;
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  attempts: number;
  /** Not before this moment (ms since 1970). */
  notBefore: number;
  lastProblem?: string;
}

export interface OutboxOptions {
  path: string;
  /** Headers are made at sending time, so that no secret is written to disk. */
  headers?: (delivery: Delivery) => Record<string, string>;
  /** First wait after a failure; doubles up to a minute. */
  retryBaseMs?: number;
}

const MAX_ATTEMPTS = 30;
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 10_000;

/**
 * POSTs that survive a restart and an unreachable receiver. Deliveries go out one at a time, in the order in which
 * they became due; a failed one is put back with a longer wait and never holds up the next.
 */
export class Outbox {
  private readonly file: JsonFile<{ waiting: Delivery[]; givenUp: Delivery[] }>;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly options: OutboxOptions) {
    this.file = new JsonFile(options.path, { waiting: [], givenUp: [] });
    this.arm();
  }

  /** Puts a POST in line and begins sending as soon as it is due. */
  add(post: { kind: string; url: string; contentType: string; body: string; delayMs?: number }): void {
    const { delayMs = 0, ...rest } = post;
    this.file.data.waiting.push({ ...rest, id: randomUUID(), attempts: 0, notBefore: Date.now() + delayMs });
    this.file.save();
    this.arm();
  }

  /** What still has to go out, and what was given up after 30 attempts. */
  list(): { waiting: Delivery[]; givenUp: Delivery[] } {
    return { waiting: this.file.data.waiting, givenUp: this.file.data.givenUp };
  }

  /** Sends everything that is due now and resolves when each has had one attempt. */
  async flush(): Promise<void> {
    this.running ??= this.sendDue().finally(() => {
      this.running = undefined;
      this.arm();
    });
    await this.running;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private arm(): void {
    clearTimeout(this.timer);
    const next = Math.min(...this.file.data.waiting.map((delivery) => delivery.notBefore));
    if (this.closed || this.running || !Number.isFinite(next)) return;
    this.timer = setTimeout(() => void this.flush(), Math.max(0, next - Date.now()));
  }

  private async sendDue(): Promise<void> {
    for (let due = this.nextDue(); due && !this.closed; due = this.nextDue()) {
      const problem = await this.send(due);
      this.settle(due, problem);
      this.file.save();
    }
  }

  private nextDue(): Delivery | undefined {
    const now = Date.now();
    return this.file.data.waiting
      .filter((delivery) => delivery.notBefore <= now)
      .toSorted((a, b) => a.notBefore - b.notBefore)[0];
  }

  private settle(delivery: Delivery, problem: string | null): void {
    const { data } = this.file;
    delivery.attempts += 1;
    if (problem !== null && delivery.attempts < MAX_ATTEMPTS) {
      const wait = (this.options.retryBaseMs ?? 1000) * 2 ** (delivery.attempts - 1);
      delivery.notBefore = Date.now() + Math.min(wait, LONGEST_WAIT_MS);
      delivery.lastProblem = problem;
      return;
    }
    data.waiting = data.waiting.filter((other) => other.id !== delivery.id);
    if (problem !== null) data.givenUp.push({ ...delivery, lastProblem: problem });
  }

  private async send(delivery: Delivery): Promise<string | null> {
    try {
      const response = await fetch(delivery.url, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': delivery.contentType, ...this.options.headers?.(delivery) },
        body: delivery.body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      return response.ok ? null : `answered ${response.status}`;
    } catch (error) {
      return error instanceof Error ? error.message : 'unreachable';
    }
  }
}
