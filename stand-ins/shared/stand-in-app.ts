import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { KnobDeclaration, Knobs } from './knobs';
import { knobsRouter } from './knobs-router';
import { RequestLog } from './request-log';

export type StandInEnv = { Bindings: HttpBindings };
export type StandInApp = Hono<StandInEnv>;

/**
 * What every stand-in has: `GET /health`, `/desk/knobs`, `/desk/requests` (GET newest first, DELETE empties it),
 * and an answer of 500 with the reason on the console when the stand-in itself is at fault.
 */
export function standInApp<D extends Record<string, KnobDeclaration>>(
  name: string,
  knobs: Knobs<D>,
): StandInApp {
  const app: StandInApp = new Hono<StandInEnv>();
  const log = new RequestLog();
  app.use(log.watch());
  app.get('/health', (c) => c.json({ ok: true }));
  app.route('/desk/knobs', knobsRouter(name, knobs as unknown as Knobs<Record<string, KnobDeclaration>>));
  app.get('/desk/requests', (c) => c.json({ requests: log.list() }));
  app.delete('/desk/requests', (c) => {
    log.clear();
    return c.body(null, 204);
  });
  app.onError((error, c) => {
    console.error(`${name} stand-in:`, error);
    return c.json({ error: `The ${name} stand-in failed; its console says why.` }, 500);
  });
  return app;
}
