import { html } from 'hono/html';
import { type Knobs, knobDeclarations } from '../knobs';
import { isDomainMail } from '../orders/outbox';
import { products } from '../products';
import type { World } from '../world';
import { button, type Html, page } from './layout';

const moment = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

/** Products: active or not, and the generation each issues in. */
export function productsPage(world: World): Html {
  const rows = products.map(({ nameId, name }) => {
    const settings = world.store.data.products[nameId];
    const checked = settings?.active ? 'checked' : '';
    const options = (['G1', 'G4'] as const).map(
      (generation) =>
        html`<option ${settings?.generation === generation ? 'selected' : ''}>${generation}</option>`,
    );
    return html`<tr><th scope="row">${name}<br><code>${nameId}</code></th><td>
<form class="row" method="post" action="/desk/products/${nameId}"><label><input type="checkbox" name="active" ${checked}> Active</label>
<label>Generation <select name="generation">${options}</select></label><button>Save</button></form></td></tr>`;
  });
  return page('Products', html`<table><tbody>${rows}</tbody></table>`);
}

/** The table of records that stands in for the public DNS and web. */
export function recordsPage(world: World): Html {
  const lines = world.store.data.dnsRecords
    .map(({ name, type, value }) => `${name} ${type} ${value}`)
    .join('\n');
  return page(
    'DNS records',
    html`<p>There is no public DNS here. What the check of an own domain finds is this table: one record a line, as
<code>name TXT value</code>, <code>name CNAME target</code> or <code>name HTTP content-of-the-file</code>.</p>
<form method="post" action="/desk/records"><label for="records">Records</label><br>
<textarea id="records" name="records" rows="12" style="width:100%">${lines}</textarea><br><button>Save</button></form>`,
  );
}

function knobField(name: keyof Knobs, value: Knobs[keyof Knobs]): Html {
  if (typeof value === 'boolean')
    return html`<input type="checkbox" id="${name}" name="${name}" ${value ? 'checked' : ''}>`;
  if (typeof value === 'number')
    return html`<input type="number" min="0" id="${name}" name="${name}" value="${value}">`;
  return html`<input id="${name}" name="${name}" value="${value}">`;
}

/** The knobs of a bad day, each with its explanation. */
export function knobsPage(world: World): Html {
  const names = Object.keys(knobDeclarations) as (keyof Knobs)[];
  const rows = names.map(
    (
      name,
    ) => html`<tr><th scope="row"><label for="${name}">${name}</label></th><td>${knobField(name, world.knobs[name])}</td>
<td>${knobDeclarations[name].explanation}</td></tr>`,
  );
  return page(
    'Bad days',
    html`<form method="post" action="/desk/knobs-form"><table><tbody>${rows}</tbody></table><p><button>Turn</button></p></form>`,
  );
}

/** The webhook and what was delivered to it. */
export function webhookPage(world: World): Html {
  const { webhook, webhookLog } = world.store.data;
  const rows = webhookLog.map(
    (entry) => html`<tr><td>${moment(entry.sentAt)}</td><td>${entry.eventName}</td><td>${entry.eventInfo}</td>
<td>${entry.responseCode ?? 'no answer'}</td></tr>`,
  );
  return page(
    'Webhook',
    html`<p>${webhook ? html`${webhook.endpoint} (${webhook.status})` : 'No webhook is set up.'}</p>
<div class="scroll"><table><thead><tr><th scope="col">Sent (UTC)</th><th scope="col">Event</th><th scope="col">Data</th><th scope="col">Answer</th></tr></thead>
<tbody>${rows}</tbody></table></div>`,
  );
}

/** Mails the real company would have sent; here they are only noted. */
export function mailsPage(world: World): Html {
  const rows = world.store.data.outbox.map(
    (
      mail,
    ) => html`<tr><td>${moment(mail.at)}</td><td><a href="/desk/orders/${mail.orderId}">${mail.orderId}</a></td>
<td>${mail.from}</td><td>${mail.to}</td><td>${mail.subject}${
      isDomainMail(mail)
        ? button(`/desk/orders/${mail.orderId}/domain-mail`, `Approve as ${mail.to}`, { to: mail.to })
        : ''
    }</td></tr>`,
  );
  return page(
    'Mails',
    html`<p>What the real company would have mailed. Nothing is sent from here: follow a mail by giving the verdict
on its order.</p><div class="scroll"><table><thead><tr><th scope="col">At (UTC)</th><th scope="col">Order</th><th scope="col">From</th>
<th scope="col">To</th><th scope="col">Subject</th></tr></thead><tbody>${rows}</tbody></table></div>`,
  );
}

/** The last requests to the Services API. */
export function logPage(world: World): Html {
  const entries = world.requestLog.list().map(
    (
      entry,
    ) => html`<details><summary>${moment(entry.at)} ${entry.method} ${entry.path}${entry.query}: ${entry.status ?? 'no answer'}</summary>
<pre>${entry.body || '(no body)'}</pre></details>`,
  );
  return page(
    'API requests',
    html`<p>Newest first. As JSON: <a href="/desk/requests">/desk/requests</a>.</p>${entries}`,
  );
}
