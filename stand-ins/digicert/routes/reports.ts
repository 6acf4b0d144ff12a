import { Hono } from 'hono';
import { toCsv } from '../csv';
import { listPage } from '../listing';
import { findContainer } from '../orders/containers';
import { orderListOptions } from '../orders/list-options';
import { orderRow } from '../orders/present';
import { certificateById } from '../orders/status';
import type { ApiEnv, World } from '../world';

const ROWS = { usual: 50_000, most: 100_000 };
/** How many days ahead the counts of expiring orders look. */
const HORIZONS = [90, 60, 30];
const DAY_MS = 24 * 60 * 60 * 1000;

/** Milliseconds until each issued certificate of a division's orders ends, at the end of its last day (UTC). */
function remainingTerms(world: World, containerId: number): number[] {
  return world.store.data.orders
    .filter((order) => order.containerId === containerId && order.status === 'issued')
    .flatMap((order) => certificateById(world, order.certificateId)?.validTill ?? [])
    .map((last) => new Date(`${last}T23:59:59Z`).getTime() - world.now().getTime())
    .filter((left) => left >= 0);
}

/** Reports over orders: all of them as CSV, and how many expire soon. */
export function reportRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => {
    const largestPage = c.req.query('limit') ? ROWS.most : ROWS.usual;
    const options = { ...orderListOptions(world), largestPage };
    const { items } = listPage(world.store.data.orders, c.req.url, options);
    const rows = items.map((order) => orderRow(world, order));
    return c.body(toCsv(rows), 200, { 'Content-Type': 'text/csv' });
  });

  routes.get('/:containerId/expiring', (c) => {
    const terms = remainingTerms(world, findContainer(world, c.req.param('containerId')).id);
    const expiring_orders = HORIZONS.map((days_expiring) => ({
      days_expiring,
      order_count: terms.filter((left) => left <= days_expiring * DAY_MS).length,
    }));
    return c.json({ expiring_orders });
  });

  return routes;
}
