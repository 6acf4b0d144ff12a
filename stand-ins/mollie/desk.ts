import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../shared/page';
import type { StandInEnv } from '../shared/stand-in-app';
import type { Till } from './till';

/** `/desk/payments` and `/desk/outbox`: what people look at when a payment behaves oddly. */
export function mollieDesk(till: Till): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.get('/', (c) => c.redirect('/desk/payments'));
  app.get('/outbox', (c) => c.json(till.outbox.list()));
  app.get('/payments', (c) => {
    const rows = till.state.payments.toReversed().map(
      (payment) => html`<tr id="${payment.id}">
        <td><a href="/checkout/${payment.id}">${payment.id}</a><br />${payment.createdAt}</td>
        <td>${payment.description}</td>
        <td>${payment.amount.currency} ${payment.amount.value}</td>
        <td>${payment.method ?? '–'}</td>
        <td>${payment.status}</td>
      </tr>`,
    );
    const head = ['Payment', 'Description', 'Amount', 'Method', 'Status'].map(
      (title) => html`<th scope="col">${title}</th>`,
    );
    return c.html(
      page({
        locale: 'en',
        title: 'Payments',
        standIn: 'Mollie',
        wide: true,
        body: html`<p><a href="/desk/knobs">Knobs for bad days</a></p>
          <div class="scroll" tabindex="0" role="region" aria-label="Payments">
            <table>
              <thead>
                <tr>${head}</tr>
              </thead>
              <tbody>${rows}</tbody>
            </table>
          </div>`,
      }),
    );
  });
  return app;
}
