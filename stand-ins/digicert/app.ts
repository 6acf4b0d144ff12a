import { Hono } from 'hono';
import { authenticate } from './auth';
import { badDays } from './bad-days';
import { deskApi } from './desk/api';
import { deskPages } from './desk/pages';
import { ApiError, apiError } from './errors';
import { limitRate } from './rate-limit';
import { maskSecrets, withoutCredentials } from './request-log';
import { accountRoutes, containerRoutes, keyRoutes, userRoutes } from './routes/account';
import { certificateRoutes, orderRevocationRoutes } from './routes/certificates';
import { orderActionRoutes } from './routes/order-actions';
import { orderDomainRoutes } from './routes/order-domains';
import { orderListRoutes } from './routes/order-list';
import { orderRoutes } from './routes/orders';
import { organizationRoutes, organizationValidationRoutes } from './routes/organizations';
import { pkiRoutes } from './routes/pki';
import { financeRoutes, productRoutes } from './routes/products';
import { requestRoutes } from './routes/requests';
import { webhookRoutes } from './routes/webhooks';
import type { ApiEnv, World } from './world';

const PREFIX = '/services/v2';

function servicesApi(world: World, webhookSecret: string): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(async (c, next) => {
    const entry = {
      at: world.now().toISOString(),
      method: c.req.method,
      path: c.req.path,
      query: new URL(c.req.url).search,
      headers: withoutCredentials(c.req.raw.headers),
      body: maskSecrets(await c.req.text()),
      status: null as number | null,
    };
    world.requestLog.add(entry);
    await next();
    entry.status = c.res.status;
  });
  api.use(badDays(world), authenticate(world, PREFIX), limitRate(world));

  const orders = '/order/certificate';
  api.route(orders, orderListRoutes(world));
  api.route(orders, orderRoutes(world));
  api.route(orders, orderActionRoutes(world));
  api.route(orders, orderDomainRoutes(world));
  api.route(orders, orderRevocationRoutes(world));
  api.route('/certificate', certificateRoutes(world));
  api.route('/request', requestRoutes(world));
  api.route('/organization', organizationRoutes(world));
  api.route('/organization', organizationValidationRoutes(world));
  api.route('/product', productRoutes(world));
  api.route('/finance', financeRoutes(world));
  api.route('/user', userRoutes(world));
  api.route('/key', keyRoutes(world));
  api.route('/container', containerRoutes(world));
  api.route('/account', accountRoutes(world));
  api.route('/webhook', webhookRoutes(world, webhookSecret));
  api.all('*', () => {
    throw apiError('not_found|route');
  });
  return api;
}

/** Everything the stand-in answers: the Services API, the addresses in certificates, and the desk. */
export function createApp(world: World, webhookSecret: string): Hono {
  const app = new Hono();
  app.use(async (_c, next) => {
    await next();
    world.store.flush();
  });
  app.get('/health', (c) => c.json({ ok: true }));
  app.route(PREFIX, servicesApi(world, webhookSecret) as unknown as Hono);
  app.route('/pki', pkiRoutes(world));
  app.get('/desk/', (c) => c.redirect('/desk'));
  app.route('/desk', deskApi(world));
  app.route('/desk', deskPages(world));
  app.onError((error, c) => {
    const known = error instanceof ApiError ? error : apiError('internal_error');
    if (!(error instanceof ApiError)) console.error('stand-in CA', error);
    return c.json(known.body, known.status);
  });
  return app;
}
