import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Order } from '../model';
import { type SetUpProblem, setUpDevice } from '../orders/device';
import { findOrder } from '../orders/find';
import type { World } from '../world';
import { type Html, page } from './layout';

const words: Readonly<Record<SetUpProblem, string>> = {
  no_device: 'There is no device to set up for this order.',
  not_here: 'No device is connected to this computer: it has not been delivered yet.',
  wrong_pin: 'The PIN is not right.',
};

/** The desktop program that the real company has for this, with the device connected. */
function assistantPage(order: Order, message = ''): Html {
  const form = html`<form method="post" class="row"><label>PIN <input name="pin" required inputmode="numeric" autocomplete="off"></label>
<button>Unlock and install the certificate</button></form>`;
  const ready = order.status === 'issued';
  return page(
    'Trust Assistant (stand-in)',
    html`<p>Order ${order.id}</p>${message ? html`<p role="alert">${message}</p>` : ''}
${ready ? html`<p role="status">The certificate is on the device.</p>` : form}
<p>The PIN stands in the letter: see the <a href="/desk/orders/${order.id}">order at the desk</a>.</p>`,
  );
}

/** The program by its own address, to which the page of an order leads. */
export function trustAssistantPages(world: World): Hono {
  const routes = new Hono();
  routes.get('/trust-assistant', (c) => {
    const waiting = world.store.data.orders.filter(({ status }) => status === 'waiting_pickup');
    const items = waiting.map(
      ({ id }) => html`<li><a href="/desk/trust-assistant/${id}">Order ${id}</a></li>`,
    );
    return c.html(
      page('Trust Assistant (stand-in)', html`<p>Which device is connected?</p><ul>${items}</ul>`),
    );
  });
  routes.get('/trust-assistant/:id', (c) => c.html(assistantPage(findOrder(world, c.req.param('id')))));
  routes.post('/trust-assistant/:id', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const { pin } = await c.req.parseBody();
    const problem = await setUpDevice(world, order, typeof pin === 'string' ? pin : '');
    return c.html(assistantPage(order, problem ? words[problem] : ''), problem ? 409 : 200);
  });
  return routes;
}
