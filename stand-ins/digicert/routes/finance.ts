import { Hono } from 'hono';
import { apiError } from '../errors';
import { isObject, objectAt, readObject, textAt, toId } from '../json';
import { findProduct } from '../products';
import { judgeValidity, priceOf } from '../validation/validity';
import type { ApiEnv, World } from '../world';

const money = (cents: number): string => (cents / 100).toFixed(2);

/** The balance that orders are paid from. */
export function balanceRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/balance', (c) => {
    const { account, containers } = world.store.data;
    const id = toId(c.req.query('container_id'));
    if (containers.length > 1 && id === undefined)
      throw apiError('invalid_parameter', 'container_id is required.');
    if (id !== undefined && !containers.some((entry) => entry.id === id))
      throw apiError('container_not_found');
    return c.json({
      balance: money(account.balanceCents),
      currency: account.currency,
      unpaid_invoice_balance: '0.00',
      negative_balance_limit: '0.00',
      used_credit_from_other_containers: '0.00',
      total_available_funds: money(account.balanceCents),
    });
  });

  return routes;
}

/** Quoting the price of an order. */
export function pricingRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/order-pricing', async (c) => {
    const body = await readObject(c.req);
    const product = findProduct(textAt(body, 'product_name_id') ?? '');
    const verdict = product ? judgeValidity(body, product, world.now()) : undefined;
    const known =
      product && verdict && 'validity' in verdict ? priceOf(product, verdict.validity, world.now()) : 0;
    const names: unknown = objectAt(body, 'certificate')?.dns_names;
    const units = Array.isArray(names) ? names.length : 0;
    const { account } = world.store.data;
    return c.json({
      base_price: known / 100,
      total_price: known / 100,
      addons_price: 0,
      san_package_price: 0,
      benefits_discount_total: 0,
      fqdns: { subtotal: 0, units },
      wildcards: { subtotal: 0, units: 0 },
      balance: account.balanceCents / 100,
      currency: account.currency,
      tax: 0,
      tax_error: isObject(body.billing_address) ? '' : 'No billing address.',
    });
  });

  return routes;
}
