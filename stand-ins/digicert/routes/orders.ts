import { Hono } from 'hono';
import { autoStep } from '../auto-pilot';
import { apiError } from '../errors';
import { readObject } from '../json';
import type { OrderRequest } from '../model';
import { orderChain } from '../orders/files';
import { findOrder } from '../orders/find';
import type { NewVersion } from '../orders/new-request';
import { type PlacedOrder, placeOrder } from '../orders/place';
import { certificateRow, orderInfo } from '../orders/present';
import { duplicateOrder, reissueOrder } from '../orders/reissue';
import { certificatesOf } from '../orders/status';
import { findProduct } from '../products';
import type { ApiEnv, World } from '../world';

const shortRequest = ({ id, status }: OrderRequest) => ({ id, status });

/** The four documented answers to a new order, plus the id of an organization made with it. */
function placedAnswer(
  world: World,
  { order, request, newOrganizationId }: PlacedOrder,
): Record<string, unknown> {
  const asText = (id: number): number | string => (world.knobs.idsAsStrings ? String(id) : id);
  return {
    id: asText(order.id),
    ...(request ? { requests: [shortRequest(request)] } : {}),
    ...(request && request.status !== 'approved' ? {} : { certificate_id: asText(order.certificateId) }),
    ...(newOrganizationId === undefined ? {} : { organization: { id: newOrganizationId } }),
    ...(order.dcvMethod && order.dcvMethod !== 'email' ? { dcv_random_value: order.dcvToken } : {}),
  };
}

async function versionAnswer(
  world: World,
  orderId: number,
  { request, certificate }: NewVersion,
): Promise<Record<string, unknown>> {
  return {
    id: orderId,
    requests: [shortRequest(request)],
    ...(request.status === 'approved' ? { certificate_id: certificate.id } : {}),
    ...(certificate.subId ? { sub_id: certificate.subId } : {}),
    ...(certificate.status === 'issued' ? { certificate_chain: await orderChain(world, certificate) } : {}),
  };
}

/** Placing and reading orders. */
export function orderRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/:nameId', async (c) => {
    const product = findProduct(c.req.param('nameId'));
    if (!product) throw apiError('not_found|product');
    const placed = await placeOrder(world, c.get('caller'), product, await readObject(c.req));
    await autoStep(world, placed.order);
    return c.json(placedAnswer(world, placed), 201);
  });

  routes.get('/:id', (c) => c.json(orderInfo(world, findOrder(world, c.req.param('id')))));

  return routes;
}

/** New versions of an issued order: reissues and duplicates. */
export function versionRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/:id/reissue', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const version = await reissueOrder(world, order, c.get('caller'), await readObject(c.req));
    return c.json(await versionAnswer(world, order.id, version), 201);
  });

  routes.post('/:id/duplicate', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const version = await duplicateOrder(world, order, c.get('caller'), await readObject(c.req));
    return c.json(await versionAnswer(world, order.id, version), 201);
  });

  routes.get('/:id/reissue', (c) => {
    const order = findOrder(world, c.req.param('id'));
    const versions = certificatesOf(world, order).filter(({ kind }) => kind !== 'duplicate');
    if (versions.length < 2) return c.json({});
    return c.json({ certificates: versions.map((certificate) => certificateRow(world, order, certificate)) });
  });

  routes.get('/:id/duplicate', (c) => {
    const order = findOrder(world, c.req.param('id'));
    const duplicates = certificatesOf(world, order).filter(({ kind }) => kind === 'duplicate');
    if (duplicates.length === 0) return c.json({});
    return c.json({
      certificates: duplicates.map((certificate) => certificateRow(world, order, certificate)),
    });
  });

  return routes;
}
