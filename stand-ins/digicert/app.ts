import { Hono } from 'hono';
import { authenticate } from './auth';
import { badDays } from './bad-days';
import { deskAccountApi, deskControlApi, deskOrderApi } from './desk/api';
import { deskPages } from './desk/pages';
import { trustAssistantPages } from './desk/trust-assistant';
import { ApiError, apiError } from './errors';
import { limitRate } from './rate-limit';
import { maskSecrets, withoutCredentials } from './request-log';
import { accountRoutes, containerRoutes } from './routes/account';
import { certificateRoutes, orderRevocationRoutes } from './routes/certificates';
import { domainProofRoutes, domainRoutes } from './routes/domains';
import { balanceRoutes, pricingRoutes } from './routes/finance';
import { orderNoteRoutes, orderPartRoutes, orderStatusRoutes } from './routes/order-actions';
import { orderDomainRoutes, orderNameRoutes } from './routes/order-domains';
import { orderListRoutes } from './routes/order-list';
import { orderRoutes, versionRoutes } from './routes/orders';
import {
  organizationChangeRoutes,
  organizationRoutes,
  organizationValidationRoutes,
} from './routes/organizations';
import { pkiRoutes } from './routes/pki';
import { productRoutes } from './routes/products';
import { reportRoutes } from './routes/reports';
import { requestRoutes } from './routes/requests';
import { keyRoutes, userRoutes } from './routes/users';
import { webhookActivationRoutes, webhookLogRoutes, webhookRoutes } from './routes/webhooks';
import type { ApiEnv, World } from './world';

const PREFIX = '/services/v2';

function routeTable(world: World, webhookSecret: string): [string, Hono<ApiEnv>][] {
  return [
    ['/order/certificate', orderListRoutes(world)],
    ['/order/certificate', orderRoutes(world)],
    ['/order/certificate', versionRoutes(world)],
    ['/order/certificate', orderStatusRoutes(world)],
    ['/order/certificate', orderNoteRoutes(world)],
    ['/order/certificate', orderPartRoutes(world)],
    ['/order/certificate', orderDomainRoutes(world)],
    ['/order/certificate', orderNameRoutes(world)],
    ['/order/certificate', orderRevocationRoutes(world)],
    ['/certificate', certificateRoutes(world)],
    ['/request', requestRoutes(world)],
    ['/organization', organizationRoutes(world)],
    ['/organization', organizationChangeRoutes(world)],
    ['/organization', organizationValidationRoutes(world)],
    ['/domain', domainRoutes(world)],
    ['/domain', domainProofRoutes(world)],
    ['/report/order', reportRoutes(world)],
    ['/product', productRoutes(world)],
    ['/finance', balanceRoutes(world)],
    ['/finance', pricingRoutes(world)],
    ['/user', userRoutes(world)],
    ['/key', keyRoutes(world)],
    ['/container', containerRoutes(world)],
    ['/account', accountRoutes(world)],
    ['/webhook', webhookRoutes(world, webhookSecret)],
    ['/webhook', webhookActivationRoutes(world)],
    ['/webhook', webhookLogRoutes(world)],
  ];
}

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

  for (const [path, routes] of routeTable(world, webhookSecret)) api.route(path, routes);
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
  for (const build of [deskControlApi, deskOrderApi, deskAccountApi, deskPages, trustAssistantPages])
    app.route('/desk', build(world));
  app.onError((error, c) => {
    const known = error instanceof ApiError ? error : apiError('internal_error');
    if (!(error instanceof ApiError)) console.error('stand-in CA', error);
    return c.json(known.body, known.status);
  });
  return app;
}
