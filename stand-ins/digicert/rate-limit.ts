import type { MiddlewareHandler } from 'hono';
import { apiError } from './errors';
import type { ApiEnv, World } from './world';

/** The published limits: rolling windows, counted per key. */
const limits = [
  { windowMs: 3 * 60 * 1000, most: 1000 },
  { windowMs: 5 * 1000, most: 100 },
];
const LONGEST_WINDOW_MS = Math.max(...limits.map(({ windowMs }) => windowMs));

/** Whether one more call now keeps within every window. */
export function withinLimits(calls: readonly number[], now: number): boolean {
  return limits.every(({ windowMs, most }) => calls.filter((at) => at > now - windowMs).length < most);
}

/** Answers 429 to a key that calls too often, while the knob keeps the limits on. */
export function limitRate(world: World): MiddlewareHandler<ApiEnv> {
  const callsByKey = new Map<string, number[]>();
  return async (c, next) => {
    const now = world.now().getTime();
    const name = c.get('caller').keyName;
    const calls = (callsByKey.get(name) ?? []).filter((at) => at > now - LONGEST_WINDOW_MS);
    const fits = withinLimits(calls, now);
    callsByKey.set(name, fits ? [...calls, now] : calls);
    if (world.knobs.rateLimits && !fits) throw apiError('request_limit_exceeded');
    await next();
  };
}
