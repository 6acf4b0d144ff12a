import { html } from 'hono/html';
import { revocationReasons } from '../ca/crl';
import { type CheckKind, checkKinds, type Device, type Order } from '../model';
import { deviceStates } from '../orders/device';
import { isOpen } from '../orders/status';
import type { World } from '../world';
import { button, type Html, page } from './layout';
import { deskOrder } from './views';

const labels: Readonly<Record<CheckKind, string>> = {
  organization: 'Organization validation',
  register: 'Trade register and OIN data',
  domain: 'Control over the domain',
  identity: 'Identity of the representative',
  approval: 'Approval by the representative',
};

const moment = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

/** The list of orders, newest first. */
export function ordersPage(world: World): Html {
  const rows = world.store.data.orders.toReversed().map((order) => {
    const { id, product, status, commonName, organization, checks, createdAt } = deskOrder(world, order);
    const open = checkKinds.filter((kind) => checks[kind]?.state !== 'passed');
    return html`<tr><td><a href="/desk/orders/${id}">${id}</a></td><td>${status}</td><td>${commonName || product}</td>
<td>${organization?.name ?? ''}</td><td>${isOpen(order) ? open.join(', ') : ''}</td><td>${moment(createdAt)}</td></tr>`;
  });
  const table = html`<div class="scroll"><table><thead><tr><th scope="col">Order</th><th scope="col">Status</th>
<th scope="col">Name</th><th scope="col">Organization</th><th scope="col">Still open</th><th scope="col">Made (UTC)</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
  return page('Orders', rows.length === 0 ? html`<p>No orders yet.</p>` : table);
}

function checkRow(order: Order, kind: CheckKind): Html {
  const { state, reason, since } = order.checks[kind];
  const action = `/desk/orders/${order.id}/checks/${kind}`;
  const field = `reason-${kind}`;
  const forms = html`${button(action, 'Pass', { result: 'passed' })}
<form class="row" method="post" action="${action}"><label for="${field}">Reason</label>
<input id="${field}" name="reason" required size="30">
<button name="result" value="failed">Fail</button><button name="result" value="question">Ask a question</button></form>`;
  const running = order.status === 'pending' || order.status === 'reissue_pending';
  return html`<tr><th scope="row">${labels[kind]}</th><td class="${state}">${state}${reason ? html`<br>${reason}` : ''}</td>
<td>${moment(since)}</td><td>${running && state !== 'passed' ? forms : ''}</td></tr>`;
}

function endings(order: Order): Html {
  const act = (
    name: string,
    label: string,
  ): Html => html`<form class="row" method="post" action="/desk/orders/${order.id}/${name}">
<label>Reason <input name="reason" required size="30"></label><button>${label}</button></form>`;
  const options = Object.keys(revocationReasons).map((reason) => html`<option>${reason}</option>`);
  const revoke = html`<form class="row" method="post" action="/desk/orders/${order.id}/revoke">
<label>Reason <select name="reason">${options}</select></label><button>Revoke the certificates</button></form>`;
  if (isOpen(order)) return html`${act('reject', 'Reject the order')}${act('cancel', 'Cancel the order')}`;
  return order.status === 'issued' ? revoke : html``;
}

function deviceSection(order: Order, device: Device): Html {
  const { state, since, trackingNumber, pin } = device;
  const buttons = deviceStates.map((next) =>
    button(`/desk/orders/${order.id}/device`, next, { state: next }),
  );
  return html`<p>${state} since ${moment(since)} (UTC)${trackingNumber ? `, ${trackingNumber}` : ''}; PIN in the letter: ${pin}</p>
${order.status === 'waiting_pickup' ? buttons : ''}
<p><a href="/desk/trust-assistant/${order.id}">Trust Assistant (stand-in)</a></p>`;
}

/** One order with its checks and what the desk may do. */
export function orderPage(world: World, order: Order): Html {
  const view = deskOrder(world, order);
  const facts: [string, string][] = [
    ['Status', view.status],
    ['Product', `${view.product} (${view.generation ?? ''})`],
    ['Names', view.domains.flatMap(({ dnsNames }) => dnsNames).join(', ')],
    [
      'Organization',
      view.organization ? `${view.organization.name}, KVK ${view.organization.kvk ?? 'not looked up'}` : '',
    ],
    ['OIN', view.excludeOin ? 'left out' : (view.oin ?? 'to be derived from the register')],
    ['Representatives', view.representatives.map(({ name, email }) => `${name} <${email}>`).join(', ')],
    ['Proof of domain', `${view.dcv.method ?? 'none'}, value ${view.dcv.token}`],
    ['Serial number', view.serialNumber ?? ''],
  ];
  const approve = html`${button(`/desk/requests/${order.id}/approve`, 'Approve for the account')}`;
  const notes = view.notes.map(({ text, createdAt }) => html`<li>${moment(createdAt)}: ${text}</li>`);
  return page(
    `Order ${order.id}`,
    html`<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${order.status === 'needs_approval' ? approve : ''}
<h2>Checks</h2><div class="scroll"><table><thead><tr><th scope="col">Check</th><th scope="col">State</th><th scope="col">Since (UTC)</th>
<th scope="col">Verdict</th></tr></thead><tbody>${checkKinds.map((kind) => checkRow(order, kind))}</tbody></table></div>
${order.device ? html`<h2>Device</h2>${deviceSection(order, order.device)}` : ''}
<h2>End the order</h2>${endings(order)}<h2>Notes</h2><ul>${notes}</ul>`,
  );
}
