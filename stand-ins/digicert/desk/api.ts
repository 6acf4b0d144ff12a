import type { Context } from 'hono';
import { Hono } from 'hono';
import { isTrue, type JsonObject, readObject, textAt } from '../json';
import { normalKnobs, turnKnobs } from '../knobs';
import { findOrder } from '../orders/find';
import type { World } from '../world';
import {
  approveDomain,
  type DeskAnswer,
  decideApproval,
  decideIdentity,
  recordCheck,
  rejectByDesk,
} from './acts';
import { cancelByDesk, changeProduct, replaceDnsRecords, revokeByDesk, setBalance } from './acts-account';
import { moveDeviceByDesk } from './acts-device';
import { deskOrder } from './views';

const answer = (c: Context, { status, body }: DeskAnswer): Response => c.json(body, status);

/** The pages post forms to some of the same addresses; those are left to the pages. */
const isJson = (c: Context): boolean => c.req.header('Content-Type')?.includes('json') ?? false;

/** Knobs and the request log in JSON. */
export function deskControlApi(world: World): Hono {
  const routes = new Hono();

  routes.get('/knobs', (c) => c.json(world.knobs));
  routes.put('/knobs', async (c) => {
    const faults = turnKnobs(world.knobs, await readObject(c.req));
    return faults.length > 0 ? c.json({ errors: faults }, 400) : c.json(world.knobs);
  });
  routes.delete('/knobs', (c) => c.json(Object.assign(world.knobs, normalKnobs())));

  routes.get('/requests', (c) => c.json({ requests: world.requestLog.list() }));
  routes.delete('/requests', (c) => {
    world.requestLog.clear();
    return c.body(null, 204);
  });

  return routes;
}

/** Orders in JSON: verdicts on checks, and ways to end an order. */
export function deskOrderApi(world: World): Hono {
  const routes = new Hono();
  const order = (c: Context): ReturnType<typeof findOrder> => findOrder(world, c.req.param('id') ?? '');
  for (const base of ['/orders', '/api/orders']) {
    routes.post(`${base}/:id/identity`, async (c) =>
      answer(c, await decideIdentity(world, order(c), await readObject(c.req))),
    );
    routes.post(`${base}/:id/approval`, async (c) =>
      answer(c, await decideApproval(world, order(c), await readObject(c.req))),
    );
    routes.post(`${base}/:id/checks/:check`, async (c, next) => {
      if (!isJson(c)) return next();
      return answer(c, await recordCheck(world, order(c), c.req.param('check'), await readObject(c.req)));
    });
  }

  routes.post('/api/orders/:id/domain-mail', async (c) =>
    answer(c, await approveDomain(world, order(c), await readObject(c.req))),
  );

  const orders = new Hono();
  orders.get('/', (c) => c.json({ orders: world.store.data.orders.map((entry) => deskOrder(world, entry)) }));
  orders.get('/:id', (c) => c.json(deskOrder(world, order(c))));
  const acts: Record<string, (body: JsonObject, c: Context) => DeskAnswer> = {
    cancel: (body, c) => cancelByDesk(world, order(c), textAt(body, 'reason')),
    reject: (body, c) => rejectByDesk(world, order(c), textAt(body, 'reason')),
    revoke: (body, c) => revokeByDesk(world, order(c), body.reason),
    device: (body, c) => moveDeviceByDesk(world, order(c), body.state),
  };
  for (const [name, act] of Object.entries(acts)) {
    orders.post(`/:id/${name}`, async (c) => answer(c, act(await readObject(c.req, true), c)));
  }
  routes.route('/api/orders', orders);

  return routes;
}

/** The rest of the account in JSON: products, records, money, mails. */
export function deskAccountApi(world: World): Hono {
  const routes = new Hono();
  routes.get('/api/products', (c) => c.json(world.store.data.products));
  routes.put('/api/products/:nameId', async (c) =>
    answer(c, changeProduct(world, c.req.param('nameId'), await readObject(c.req))),
  );
  routes.get('/api/dns', (c) => c.json({ records: world.store.data.dnsRecords }));
  routes.put('/api/dns', async (c) => answer(c, replaceDnsRecords(world, await readObject(c.req))));
  routes.put('/api/balance', async (c) => answer(c, setBalance(world, await readObject(c.req))));
  routes.get('/api/outbox', (c) => c.json({ mails: world.store.data.outbox }));
  routes.put('/api/account', async (c) => {
    world.store.data.account.multiYearPlan = isTrue((await readObject(c.req)).multiYearPlan);
    world.store.touch();
    return c.json({ multiYearPlan: world.store.data.account.multiYearPlan });
  });
  return routes;
}
