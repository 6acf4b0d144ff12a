import { type Context, Hono } from 'hono';
import { apiError } from '../errors';
import { isTrue, readObject } from '../json';
import { type ListOptions, listPage } from '../listing';
import type { AccountDomain } from '../model';
import { createDomain, findDomain, proveDomain, renewToken, submitDomain } from '../orders/account-domains';
import { newToken } from '../orders/domains';
import { timestamp } from '../orders/present';
import { dcvInfo, domainInfo } from '../orders/present-domain';
import { isDcvMethod } from '../validation/order-rules';
import { readValidationTypes } from '../validation/validation-types';
import type { ApiEnv, World } from '../world';

const listOptions: ListOptions<AccountDomain> = {
  largestPage: 1000,
  search: ['name'],
  properties: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    status: ({ isActive }) => (isActive ? 'active' : 'inactive'),
    is_active: ({ isActive }) => isActive,
    organization_id: ({ organizationId }) => organizationId,
    container_id: ({ containerId }) => containerId,
    dcv_method: ({ dcvMethod }) => dcvMethod,
    date_created: ({ createdAt }) => timestamp(createdAt),
  },
};

const included = (c: Context<ApiEnv>) => ({
  dcv: isTrue(c.req.query('include_dcv')),
  validation: isTrue(c.req.query('include_validation')),
});

/** Domains of the account: create, list, read, switch on and off, submit for validation. */
export function domainRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/', async (c) => {
    const domain = createDomain(world, await readObject(c.req));
    return c.json({ id: domain.id, ...(domain.dcvMethod === 'email' ? {} : dcvInfo(world, domain)) }, 201);
  });

  routes.get('/', (c) => {
    const { items, page } = listPage(world.store.data.domains, c.req.url, listOptions);
    return c.json({ domains: items.map((domain) => domainInfo(world, domain, included(c))), page });
  });

  routes.get('/:id', (c) => c.json(domainInfo(world, findDomain(world, c.req.param('id')), included(c))));

  routes.post('/:id/validation', async (c) => {
    const domain = findDomain(world, c.req.param('id'));
    submitDomain(world, domain, readValidationTypes(await readObject(c.req)));
    return c.body(null, 204);
  });

  for (const [action, isActive] of [
    ['activate', true],
    ['deactivate', false],
  ] as const) {
    routes.put(`/:id/${action}`, (c) => {
      findDomain(world, c.req.param('id')).isActive = isActive;
      world.store.touch();
      return c.body(null, 204);
    });
  }

  return routes;
}

/** Proof of control over a domain of the account. */
export function domainProofRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.put('/:id/dcv/method', async (c) => {
    const domain = findDomain(world, c.req.param('id'));
    const { dcv_method } = await readObject(c.req);
    if (!isDcvMethod(dcv_method)) throw apiError('invalid_dcv_method');
    if (dcv_method !== domain.dcvMethod) {
      Object.assign(domain, newToken(world.now()), { dcvMethod: dcv_method, dcvTokenFound: false });
      world.store.touch();
    }
    return c.json(dcvInfo(world, domain));
  });

  routes.post('/:id/dcv/token', (c) => {
    const domain = findDomain(world, c.req.param('id'));
    renewToken(world, domain);
    return c.json({ token: domain.dcvToken, expiration_date: timestamp(domain.dcvTokenExpires) });
  });

  routes.put('/:id/dcv/validate-token', (c) => {
    const domain = findDomain(world, c.req.param('id'));
    proveDomain(world, domain);
    return c.json({ token: domain.dcvToken, status: 'active' });
  });

  return routes;
}
