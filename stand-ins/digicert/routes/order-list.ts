import { Hono } from 'hono';
import { toCsv } from '../csv';
import { apiError } from '../errors';
import { listPage } from '../listing';
import { orderListOptions } from '../orders/list-options';
import { orderRow, shownStatus } from '../orders/present';
import type { ApiEnv, World } from '../world';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;
/** Mountain daylight time: the zone in which the API reads times without one. */
const MOUNTAIN_OFFSET = '-06:00';

/** A moment in a filter: with its own zone, or else in mountain time. */
function readMoment(text: string): number {
  const iso = text.trim().replace(' ', 'T');
  const full = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00` : iso;
  return new Date(/(Z|[+-]\d{2}:?\d{2})$/.test(full) ? full : `${full}${MOUNTAIN_OFFSET}`).getTime();
}

/** The window that a status-changes call asks for. */
function readWindow(query: URLSearchParams, now: number): { from: number; to: number } {
  const range = query.get('filters[status_last_updated]');
  const seconds =
    Number(query.get('seconds') ?? Number.NaN) || Number(query.get('minutes') ?? Number.NaN) * 60;
  const [first = '', last = ''] = range?.split('...') ?? [];
  const window = range
    ? { from: readMoment(first), to: readMoment(last) }
    : { from: now - seconds * 1000, to: now };
  if (Number.isNaN(window.from) || Number.isNaN(window.to) || window.from > window.to) {
    throw apiError('invalid_parameter', 'Give minutes, seconds or filters[status_last_updated]=from...to.');
  }
  if (window.to - window.from > SEVEN_DAYS_MS) throw apiError('time_frame_too_long');
  return window;
}

/** Lists of orders: all of them, and those whose status changed lately. */
export function orderListRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => {
    const { items, page } = listPage(world.store.data.orders, c.req.url, orderListOptions(world));
    const orders = items.map((order) => orderRow(world, order));
    if (c.req.header('Accept')?.includes('text/csv'))
      return c.body(toCsv(orders), 200, { 'Content-Type': 'text/csv' });
    return c.json(orders.length === 0 ? { page } : { orders, page });
  });

  routes.get('/status-changes', (c) => {
    const { from, to } = readWindow(new URL(c.req.url).searchParams, world.now().getTime());
    const { statusChanges, orders } = world.store.data;
    const within = ({ at }: { at: string }): boolean =>
      new Date(at).getTime() >= from && new Date(at).getTime() <= to;
    const changed = new Set(statusChanges.filter(within).map(({ orderId }) => orderId));
    const rows = orders
      .filter(({ id }) => changed.has(id))
      .map((order) => ({
        order_id: order.id,
        certificate_id: order.certificateId,
        status: shownStatus(world, order, 'list'),
      }));
    return c.json(rows.length === 0 ? {} : { orders: rows });
  });

  return routes;
}
