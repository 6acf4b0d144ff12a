import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { pause } from '../shared/misbehave';
import type { StandInEnv } from '../shared/stand-in-app';
import { MollieProblem } from './problem';
import type { KeptAnswer } from './records';
import type { Till } from './till';

const HOUR_MS = 60 * 60_000;

/** Refuses without the right key and plays the bad days that concern every call. */
export function guard(till: Till, apiKey: string): MiddlewareHandler<StandInEnv> {
  return async (c, next) => {
    const given = c.req.header('authorization') ?? '';
    if (!sameText(given, `Bearer ${apiKey}`)) {
      throw new MollieProblem(401, 'Missing authentication, or failed to authenticate');
    }
    await pause(till.knobs.get('slowMilliseconds'));
    if (till.knobs.takeOne('serverErrors')) {
      throw new MollieProblem(500, 'The stand-in answers 500 because the knob serverErrors is turned on.');
    }
    await next();
  };
}

/**
 * The Idempotency-Key header: for one hour the same POST or DELETE with the same key gets the first answer again.
 * The same key with another request, or while the first is being handled, is refused. Answers of 500 and higher are not kept.
 */
export function idempotent(till: Till): MiddlewareHandler<StandInEnv> {
  const busy = new Set<string>();
  return async (c, next) => {
    const key = c.req.header('idempotency-key');
    if (!key || (c.req.method !== 'POST' && c.req.method !== 'DELETE')) return next();
    const { answers } = till.state;
    forgetOld(answers);
    const fingerprint = await fingerprintOf(c);
    const kept = answers[key];
    if (kept && kept.fingerprint !== fingerprint) {
      throw new MollieProblem(409, 'This idempotency key was used before, for another request.');
    }
    if (kept) return answerAgain(kept);
    if (busy.has(key)) throw new MollieProblem(409, 'A request with this idempotency key is being handled.');
    busy.add(key);
    try {
      await next();
      if (c.res.status >= 500) return;
      const body = await c.res.clone().text();
      answers[key] = { fingerprint, status: c.res.status, body, until: Date.now() + HOUR_MS };
      till.save();
    } finally {
      busy.delete(key);
    }
  };
}

function answerAgain(kept: KeptAnswer): Response {
  const headers = { 'content-type': 'application/hal+json' };
  return new Response(kept.status === 204 ? null : kept.body, { status: kept.status, headers });
}

function forgetOld(answers: Record<string, KeptAnswer>): void {
  for (const [key, answer] of Object.entries(answers)) {
    if (answer.until <= Date.now()) delete answers[key];
  }
}

async function fingerprintOf(c: Context): Promise<string> {
  const text = `${c.req.method} ${c.req.path}\n${await c.req.text()}`;
  return createHash('sha256').update(text).digest('hex');
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
