import { type Context, Hono } from 'hono';
import type { JsonObject } from '../json';
import { type Knobs, knobDeclarations, turnKnobs } from '../knobs';
import type { Order } from '../model';
import { findOrder } from '../orders/find';
import { approveRequest } from '../orders/requests';
import { openRequest } from '../orders/status';
import { ADMINISTRATOR_ID } from '../seed';
import type { World } from '../world';
import {
  approveDomain,
  type DeskAnswer,
  decideApproval,
  decideIdentity,
  recordCheck,
  rejectByDesk,
} from './acts';
import { cancelByDesk, changeProduct, replaceDnsRecords, revokeByDesk } from './acts-account';
import { moveDeviceByDesk } from './acts-device';
import { type Html, refusalPage } from './layout';
import { orderPage, ordersPage } from './order-pages';
import { knobsPage, logPage, mailsPage, productsPage, recordsPage, webhookPage } from './other-pages';

type Fields = Record<string, string>;

async function readForm(c: Context): Promise<Fields> {
  const parsed = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Goes back to a page after an act, or says why it was refused. */
async function conclude(c: Context, { status, body }: DeskAnswer, back: string): Promise<Response> {
  if (status === 200) return c.redirect(back, 303);
  const error =
    typeof body === 'object' && body && 'error' in body ? String(body.error) : JSON.stringify(body);
  return c.html(await refusalPage(error, back), status);
}

/** Identity and approval keep the rules of their own side doors when they are passed by hand. */
function verdict(world: World, order: Order, check: string, fields: Fields): Promise<DeskAnswer> {
  if (check === 'identity' && fields.result !== 'question') return decideIdentity(world, order, fields);
  if (check === 'approval' && fields.result === 'passed')
    return decideApproval(world, order, { decision: 'approved' });
  return recordCheck(world, order, check, fields);
}

function readKnobs(fields: Fields): JsonObject {
  const names = Object.keys(knobDeclarations) as (keyof Knobs)[];
  const entries = names.map((name) => {
    const { normal } = knobDeclarations[name];
    if (typeof normal === 'boolean') return [name, fields[name] === 'on'];
    return [name, typeof normal === 'number' ? Number(fields[name]) : (fields[name] ?? '')];
  });
  return Object.fromEntries(entries);
}

function readRecords(text: string): unknown[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [, name, type, value] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    return { name, type, value };
  });
}

async function approveForAccount(world: World, order: Order): Promise<DeskAnswer> {
  const request = openRequest(world, order, ['new_request', 'reissue', 'duplicate']);
  if (!request) return { status: 409, body: { error: 'There is no request to approve.' } };
  await approveRequest(world, request, '', ADMINISTRATOR_ID);
  return { status: 200, body: {} };
}

function orderForms(world: World, routes: Hono): void {
  const handle = (
    path: string,
    act: (order: Order, fields: Fields, c: Context) => DeskAnswer | Promise<DeskAnswer>,
  ): void => {
    routes.post(path, async (c) => {
      const order = findOrder(world, c.req.param('id') ?? '');
      return conclude(c, await act(order, await readForm(c), c), `/desk/orders/${order.id}`);
    });
  };
  handle('/orders/:id/checks/:check', (order, fields, c) =>
    verdict(world, order, c.req.param('check') ?? '', fields),
  );
  handle('/orders/:id/cancel', (order, { reason }) => cancelByDesk(world, order, reason));
  handle('/orders/:id/reject', (order, { reason }) => rejectByDesk(world, order, reason));
  handle('/orders/:id/revoke', (order, { reason }) => revokeByDesk(world, order, reason));
  handle('/orders/:id/domain-mail', (order, fields) => approveDomain(world, order, fields));
  handle('/orders/:id/device', (order, { state }) => moveDeviceByDesk(world, order, state));
  handle('/requests/:id/approve', (order) => approveForAccount(world, order));
}

/** The pages of the validation desk. */
export function deskPages(world: World): Hono {
  const routes = new Hono();
  const pages: Record<string, (world: World) => Html> = {
    '/': ordersPage,
    '/products': productsPage,
    '/records': recordsPage,
    '/knobs-form': knobsPage,
    '/webhook': webhookPage,
    '/mails': mailsPage,
    '/log': logPage,
  };
  for (const [path, build] of Object.entries(pages))
    routes.get(path, async (c) => c.html(await build(world)));
  routes.get('/orders/:id', async (c) => c.html(await orderPage(world, findOrder(world, c.req.param('id')))));
  orderForms(world, routes);

  routes.post('/products/:nameId', async (c) => {
    const { active, generation } = await readForm(c);
    const change = { active: active === 'on', generation };
    return conclude(c, changeProduct(world, c.req.param('nameId'), change), '/desk/products');
  });
  routes.post('/records', async (c) => {
    const records = readRecords((await readForm(c)).records ?? '');
    return conclude(c, replaceDnsRecords(world, { records }), '/desk/records');
  });
  routes.post('/knobs-form', async (c) => {
    const faults = turnKnobs(world.knobs, readKnobs(await readForm(c)));
    const answer: DeskAnswer =
      faults.length > 0 ? { status: 400, body: { error: faults.join(' ') } } : { status: 200, body: {} };
    return conclude(c, answer, '/desk/knobs-form');
  });
  return routes;
}
