import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../shared/page';
import type { StandInEnv } from '../shared/stand-in-app';
import type { PaymentRecord } from './records';
import type { Till } from './till';

/**
 * `/desk/payments` and `/desk/outbox`: what people look at when a payment behaves oddly. The customer's bank acts here
 * too: it takes a payment back, or a mandate.
 */
export function mollieDesk(till: Till): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.get('/', (c) => c.redirect('/desk/payments'));
  app.get('/outbox', (c) => c.json(till.outbox.list()));
  app.get('/payments', (c) => {
    const rows = till.state.payments.toReversed().map(
      (payment) => html`<tr id="${payment.id}">
        <td><a href="/checkout/${payment.id}">${payment.id}</a><br />${payment.createdAt}</td>
        <td>${payment.description}${acts(payment)}</td>
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
  app.post('/payments/:id/chargeback', (c) => {
    const payment = till.payment(c.req.param('id'));
    const done = till.chargeBack(payment, new Date());
    return done
      ? c.redirect('/desk/payments', 303)
      : c.text('Only a paid payment can be taken back, once.', 409);
  });
  app.post('/mandates/:id/revoke', (c) => {
    const mandate = till.state.mandates.find(({ id }) => id === c.req.param('id'));
    if (!mandate) return c.text('There is no such mandate.', 404);
    mandate.revoked = true;
    till.save();
    return c.redirect('/desk/payments', 303);
  });
  return app;
}

/** What the customer can have the bank do. */
function acts({ id, status, sequenceType, mandateId, chargebacks }: PaymentRecord) {
  const button = (action: string, text: string) =>
    html`<form method="post" action="${action}"><button>${text}</button></form>`;
  return html`${sequenceType === 'oneoff' ? '' : html` <small>(${sequenceType})</small>`}
  ${chargebacks.length > 0 ? html` <small>(charged back)</small>` : ''}
  ${status === 'paid' && chargebacks.length === 0 ? button(`/desk/payments/${id}/chargeback`, 'Charge back') : ''}
  ${mandateId ? button(`/desk/mandates/${mandateId}/revoke`, 'Revoke the mandate') : ''}`;
}
