import { Hono, type MiddlewareHandler } from 'hono';
import { cutConnection } from '../shared/misbehave';
import type { StandInEnv } from '../shared/stand-in-app';
import { guard, idempotent } from './api-guard';
import { customersApi } from './customers-api';
import { paymentsApi } from './payments-api';
import { MollieProblem } from './problem';
import { methodsJson } from './representation';
import type { Till } from './till';

/** Everything under `/v2`, as Mollie's Payments API answers it: HAL+JSON, problems in Mollie's shape. */
export function paymentsApiV2(till: Till, apiKey: string, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.use(async (c, next) => {
    await next();
    if (c.res.headers.get('content-type')?.startsWith('application/json')) {
      c.header('content-type', 'application/hal+json');
    }
  });
  app.use(guard(till, apiKey));
  app.use(cutAfterCreate(till));
  app.use(idempotent(till));
  app.route('/payments', paymentsApi(till, base));
  app.route('/customers', customersApi(till, base));
  app.get('/methods', (c) => c.json(methodsJson(base())));
  app.all('*', (c) => {
    throw new MollieProblem(404, `There is nothing at ${c.req.method} ${c.req.path}.`);
  });
  app.onError((error, c) => {
    if (error instanceof MollieProblem) return c.json(error.body(), error.status);
    throw error;
  });
  return app;
}

/** The knob "resetAfterCreate": the payment exists and its answer is kept, but the shop never hears it. */
function cutAfterCreate(till: Till): MiddlewareHandler<StandInEnv> {
  return async (c, next) => {
    await next();
    const created = c.req.method === 'POST' && c.req.path.endsWith('/payments') && c.res.status === 201;
    if (created && till.knobs.takeOne('resetAfterCreate')) c.res = cutConnection(c);
  };
}
