import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@/lib/base/ids';
import { log } from '@/lib/base/log';
import type { DigicertConfig } from './config';
import { CaError } from './errors';
import { type Gate, openGate } from './gate';
import { kindOfStatus } from './http-outcome';
import { callOf, type Reply, type Request, send } from './send';
import { problemsIn } from './wire/problems';

/** Nobody waits longer than this inside one call; a CA that asks for more is asked again by a later job. */
const longestPause = 20_000;

/**
 * Sends a request and gives the 2xx answer. A read is repeated while the CA is unavailable, after a pause of a random
 * length up to a bound that doubles (full jitter, so that many processes do not come back at once), or as long as the CA
 * asks with `Retry-After`. A write is sent once. Every attempt asks the gate first.
 */
export async function answered(config: DigicertConfig, request: Request): Promise<Reply> {
  const gate = config.gate ?? openGate;
  const started = performance.now();
  const requestId = newId();
  for (let attempt = 1; ; attempt += 1) {
    const probe = await enter(gate, request);
    const result = await tried(config, request, { attempt, requestId });
    if (!(result instanceof CaError)) {
      await quietly(gate.ended('answered', probe));
      return result;
    }
    if (result.status === 429) await quietly(gate.limited(result.retryAfterMs));
    const wait = probe ? undefined : pauseBefore(config, request, result, attempt);
    const over = performance.now() - started + (wait ?? 0) > (config.budgetMs ?? 60_000);
    if (wait === undefined || over) {
      await quietly(gate.ended(isTrouble(result) ? 'failed' : 'answered', probe));
      throw result;
    }
    await pause(wait);
  }
}

async function enter(gate: Gate, request: Request): Promise<boolean> {
  const entry = await gate.enter().catch((cause: unknown) => {
    throw new CaError('unavailable', callOf(request), { cause });
  });
  if (entry.go) return entry.probe;
  throw new CaError('unavailable', callOf(request), { failure: entry.why, askAgainAt: entry.from });
}

/** The answer, or what is wrong with it. */
async function tried(
  config: DigicertConfig,
  request: Request,
  attempt: { attempt: number; requestId: string },
): Promise<Reply | CaError> {
  try {
    const reply = await send(config, request, attempt);
    if (reply.status >= 200 && reply.status < 300) return reply;
    const kind = kindOfStatus(reply.status, request.kind === 'write' ? 'write' : 'read');
    const { status, retryAfterMs } = reply;
    return new CaError(kind, callOf(request), { status, retryAfterMs, problems: problemsIn(reply.json) });
  } catch (error) {
    if (error instanceof CaError) return error;
    throw error;
  }
}

/** How long to wait before the next attempt; undefined when there is none. */
function pauseBefore(
  { retries = 2, pauseMs = 500 }: DigicertConfig,
  request: Request,
  error: CaError,
  attempt: number,
): number | undefined {
  if (request.kind === 'write' || error.kind !== 'unavailable' || attempt > retries) return undefined;
  const asked = error.retryAfterMs ?? 0;
  if (asked > longestPause) return undefined;
  return asked + Math.random() * Math.min(pauseMs * 2 ** (attempt - 1), longestPause);
}

/** Time-outs, lost connections and 5xx speak of the CA; a 4xx is an answer about this request. */
function isTrouble({ status, failure }: CaError): boolean {
  return status === undefined ? failure !== 'answer_too_large' : status >= 500;
}

/** A gate that cannot keep count must not turn an answer of the CA into a doubt. */
async function quietly(told: Promise<void>): Promise<void> {
  try {
    await told;
  } catch (error) {
    log.warn('digicert.gate_not_told', { error });
  }
}
