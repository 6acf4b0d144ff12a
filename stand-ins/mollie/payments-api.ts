import { type Context, Hono } from 'hono';
import { cutConnection } from '../shared/misbehave';
import type { StandInEnv } from '../shared/stand-in-app';
import { localeField, metadataField, readBody, textField, urlField } from './fields';
import { newPayment } from './new-payment';
import { pageOf } from './pagination';
import { unprocessable } from './problem';
import type { ChargebackRecord, PaymentRecord } from './records';
import { refundsApi } from './refunds-api';
import { chargebackJson, isCancelable, isFinal, paymentJson } from './representation';
import type { Till } from './till';

const CHANGEABLE = ['description', 'redirectUrl', 'cancelUrl', 'webhookUrl', 'metadata', 'locale'] as const;

/** `/v2/payments`: create, get, list, change, cancel. `base` gives the address that links begin with. */
export function paymentsApi(till: Till, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.post('/', async (c) => createPayment(c, till, base(), await c.req.text()));
  app.get('/', (c) => {
    till.catchUp(new Date());
    const show = (payment: PaymentRecord) => paymentJson(payment, base());
    return c.json(pageOf({ name: 'payments', items: till.state.payments, url: c.req.url, show }));
  });
  app.get('/:id', (c) => {
    till.catchUp(new Date());
    return c.json(paymentJson(till.payment(c.req.param('id')), base()));
  });
  app.patch('/:id', async (c) => {
    const payment = till.payment(c.req.param('id'));
    change(payment, await c.req.text());
    till.save();
    return c.json(paymentJson(payment, base()));
  });
  app.delete('/:id', async (c) => {
    const payment = till.payment(c.req.param('id'));
    if (!isCancelable(payment)) throw unprocessable('id', 'The payment cannot be canceled.');
    till.settle(payment, 'canceled', new Date());
    till.announce(payment, 0);
    till.payLate(payment, new Date());
    return c.json(paymentJson(payment, base()));
  });
  app.route('/:id/refunds', refundsApi(till, base));
  app.get('/:id/chargebacks', (c) => {
    const payment = till.payment(c.req.param('id'));
    const show = (chargeback: ChargebackRecord) => chargebackJson(chargeback, payment, base());
    return c.json(pageOf({ name: 'chargebacks', items: payment.chargebacks, url: c.req.url, show }));
  });
  return app;
}

/**
 * Makes a payment from a request body. A recurring one is collected at once, since no buyer takes part.
 * @throws MollieProblem
 */
export async function createPayment(
  c: Context<StandInEnv>,
  till: Till,
  base: string,
  body: string,
): Promise<Response> {
  const payment = newPayment(body, new Date());
  checkCustomer(payment, till);
  if (till.knobs.takeOne('resetBeforeCreate')) return cutConnection(c);
  till.add(payment);
  if (payment.sequenceType === 'recurring') till.collect(payment, new Date());
  c.status(201);
  return c.json(paymentJson(payment, base));
}

function checkCustomer(payment: PaymentRecord, till: Till): void {
  if (payment.sequenceType === 'oneoff' && !payment.customerId) return;
  if (!payment.customerId)
    throw unprocessable('customerId', 'The customerId is required for this sequence type.');
  till.customer(payment.customerId);
  if (payment.sequenceType !== 'recurring') return;
  const mandate = till
    .mandatesOf(payment.customerId)
    .find((other) => !other.revoked && (!payment.mandateId || other.id === payment.mandateId));
  if (!mandate) throw unprocessable('mandateId', 'The customer has no suitable mandate.');
  payment.mandateId = mandate.id;
  payment.method = mandate.method;
}

function change(payment: PaymentRecord, text: string): void {
  const body = readBody(text, CHANGEABLE);
  if (isFinal(payment.status) && ('redirectUrl' in body || 'cancelUrl' in body)) {
    throw unprocessable('redirectUrl', 'The redirect URL of a finished payment cannot be changed.');
  }
  if ('description' in body) payment.description = textField(body, 'description', 255) ?? payment.description;
  if ('redirectUrl' in body) payment.redirectUrl = urlField(body, 'redirectUrl');
  if ('cancelUrl' in body) payment.cancelUrl = urlField(body, 'cancelUrl');
  if ('webhookUrl' in body) payment.webhookUrl = urlField(body, 'webhookUrl');
  if ('metadata' in body) payment.metadata = metadataField(body);
  if ('locale' in body) payment.locale = localeField(body);
}
