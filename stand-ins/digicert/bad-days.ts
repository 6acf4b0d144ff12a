import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { apiError, errorTable } from './errors';
import { strikes } from './knobs';
import type { ApiEnv, World } from './world';

const ORDER_PATH = /\/order\/certificate\/[a-z0-9_]+$/;

/** Cuts the connection so hard that the caller sees a reset, not an end. */
function reset(c: Context<ApiEnv>): Response {
  c.env.incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

function serverError(c: Context<ApiEnv>, world: World): Response {
  const status = world.knobs.serverErrorStatus as ContentfulStatusCode;
  const code = status === 500 ? 'internal_error' : 'service_unavailable';
  return c.json({ errors: [{ code, message: errorTable[code].message }] }, status);
}

/** Holds the answer back; ends early when the caller gives up or the stand-in stops. */
async function stayOut(c: Context<ApiEnv>, ms: number): Promise<Response> {
  const { socket } = c.env.incoming;
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  await wait(ms, undefined, { signal: gone.signal, ref: false }).catch(() => undefined);
  socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Applies the knobs that spoil requests: some before anything is done, some after everything was. */
export function badDays(world: World): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const { knobs } = world;
    if (knobs.delayMs > 0) await wait(knobs.delayMs, undefined, { ref: false });
    if (strikes(knobs, 'connectionResetBefore')) return reset(c);
    if (strikes(knobs, 'tooManyRequests')) throw apiError('request_limit_exceeded');
    if (strikes(knobs, 'serverError')) return serverError(c, world);
    await next();
    world.store.flush();
    if (strikes(knobs, 'connectionResetAfter')) {
      c.res = reset(c);
      return;
    }
    const ordered = c.req.method === 'POST' && ORDER_PATH.test(c.req.path) && c.res.status === 201;
    if (ordered && strikes(knobs, 'timeOutAfterOrder')) c.res = await stayOut(c, knobs.timeOutMs);
  };
}
