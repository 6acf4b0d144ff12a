import { Hono } from 'hono';
import { ApiError, apiError } from '../errors';
import { objectAt, readObject } from '../json';
import type { Order } from '../model';
import {
  constructedAddresses,
  domainValidations,
  newToken,
  proofMissing,
  unprovedScopes,
} from '../orders/domains';
import { findOrder } from '../orders/find';
import { passCheck } from '../orders/lifecycle';
import { mailDomains } from '../orders/outbox';
import { shownStatus, timestamp } from '../orders/present';
import { certificateById } from '../orders/status';
import { certificateNames, nameProblems } from '../validation/names';
import { isDcvMethod } from '../validation/order-rules';
import type { ApiEnv, World } from '../world';

function findOpenOrder(world: World, id: string): Order {
  const order = findOrder(world, id);
  if (!['needs_approval', 'pending', 'reissue_pending'].includes(order.status))
    throw apiError('invalid_order_status');
  return order;
}

function tokenAnswer(world: World, order: Order): Record<string, unknown> {
  if (order.dcvMethod === 'email') return {};
  if (new Date(order.dcvTokenExpires) < world.now()) Object.assign(order, newToken(world.now()));
  world.store.touch();
  return { dcv_random_value: order.dcvToken, expiration_date: timestamp(order.dcvTokenExpires) };
}

/** The addresses of `domain_approval_emails`, each a constructed one of a name that is to be proved; all when left out. */
function approvalAddresses(order: Order, given: unknown): string[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw apiError('invalid_parameter', 'domain_approval_emails must be a list.');
  const allowed = order.domains.flatMap(({ nameScope }) => constructedAddresses(nameScope));
  return given.map((entry: unknown) => {
    const { email } = (typeof entry === 'object' && entry !== null ? entry : {}) as { email?: unknown };
    const address = typeof email === 'string' ? email.toLowerCase() : '';
    if (!allowed.includes(address)) {
      throw apiError('invalid_parameter', 'Each email must be a constructed address of the domain.');
    }
    return address;
  });
}

async function checkDcv(world: World, order: Order): Promise<Record<string, unknown>> {
  const method = order.dcvMethod ?? 'email';
  const missing = unprovedScopes(world, order);
  if (missing.length > 0) {
    const code = proofMissing[method];
    throw apiError(code);
  }
  await passCheck(world, order, 'domain');
  return {
    order_status: shownStatus(world, order, 'info'),
    certificate_id: order.nextCertificateId ?? order.certificateId,
    dcv_status: 'valid',
    dns_name_validations: order.domains.flatMap(({ dnsNames, status }) =>
      dnsNames.map((dns_name) => ({ dns_name, status })),
    ),
  };
}

/** Proof of control over the domains of one order. */
export function orderDomainRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.put('/:id/check-dcv', async (c) => {
    const order = findOpenOrder(world, c.req.param('id'));
    await readObject(c.req, true);
    return c.json(await checkDcv(world, order));
  });

  routes.put('/:id/dcv-random-value', (c) =>
    c.json(tokenAnswer(world, findOpenOrder(world, c.req.param('id')))),
  );

  routes.put('/:id/dcv-method', async (c) => {
    const order = findOpenOrder(world, c.req.param('id'));
    const { dcv_method } = await readObject(c.req);
    if (!isDcvMethod(dcv_method)) throw apiError('invalid_dcv_method');
    order.dcvMethod = dcv_method;
    if (dcv_method === 'email') mailDomains(world, order);
    return c.json(tokenAnswer(world, order));
  });

  routes.put('/:id/resend-emails', async (c) => {
    const order = findOpenOrder(world, c.req.param('id'));
    const { domain_approval_emails } = await readObject(c.req, true);
    if (order.dcvMethod !== 'email') throw apiError('invalid_dcv_method');
    mailDomains(world, order, approvalAddresses(order, domain_approval_emails));
    return c.body(null, 204);
  });

  return routes;
}

/** Changing the names of an order that waits for its certificate. */
export function orderNameRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.put('/:id/dns-names', async (c) => {
    const order = findOpenOrder(world, c.req.param('id'));
    const body = await readObject(c.req);
    const [first, ...others] = nameProblems({ ...body, use_qvtl_domain: order.usesQvtlDomain });
    if (first) throw new ApiError(first, ...others);
    const certificate = certificateById(world, order.nextCertificateId ?? order.certificateId);
    if (!certificate) throw apiError('invalid_order_status');
    const given = objectAt(body, 'certificate');
    const commonName = typeof given?.common_name === 'string' ? given.common_name : certificate.commonName;
    const names = certificateNames(given, commonName);
    if (names.length > certificate.dnsNames.length)
      throw apiError('invalid_dns_name', 'The number of names cannot grow.');
    Object.assign(certificate, { commonName, dnsNames: names });
    order.domains = domainValidations(
      world,
      names,
      order.usesQvtlDomain ? 'fqdn' : order.scope,
      order.domains,
    );
    const state = order.domains.every(({ status }) => status === 'approved') ? 'passed' : 'pending';
    order.checks.domain = { state, since: world.now().toISOString() };
    world.store.touch();
    return c.body(null, 204);
  });

  return routes;
}
