import { Hono } from 'hono';
import type { StandInEnv } from '../shared/stand-in-app';
import { amountField, metadataField, readBody, textField } from './fields';
import { pageOf } from './pagination';
import { MollieProblem, unprocessable } from './problem';
import { mollieId, type PaymentRecord, type RefundRecord } from './records';
import { centsOf, refundedCents, refundJson } from './representation';
import type { Till } from './till';

/** `/v2/payments/:id/refunds`: create, list, get, take back. */
export function refundsApi(till: Till, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  const payment = (id: string | undefined) => till.payment(id ?? '');
  app.post('/', async (c) => {
    const parent = payment(c.req.param('id'));
    const refund = newRefund(parent, await c.req.text(), new Date());
    if (till.knobs.get('refundsFail')) refund.status = 'failed';
    parent.refunds.push(refund);
    till.save();
    till.announce(parent, 0);
    return c.json(refundJson(refund, parent, base()), 201);
  });
  app.get('/', (c) => {
    const parent = payment(c.req.param('id'));
    const show = (refund: RefundRecord) => refundJson(refund, parent, base());
    return c.json(pageOf({ name: 'refunds', items: parent.refunds, url: c.req.url, show }));
  });
  app.get('/:refund', (c) => {
    const parent = payment(c.req.param('id'));
    return c.json(refundJson(find(parent, c.req.param('refund')), parent, base()));
  });
  app.delete('/:refund', (c) => {
    const refund = find(payment(c.req.param('id')), c.req.param('refund'));
    if (refund.status !== 'pending') throw unprocessable('id', 'The refund cannot be canceled any more.');
    refund.status = 'canceled';
    till.save();
    return c.body(null, 204);
  });
  return app;
}

/** @throws MollieProblem when the payment is not paid, or more is asked than remains of it. */
function newRefund(payment: PaymentRecord, text: string, now: Date): RefundRecord {
  const body = readBody(text, ['amount', 'description', 'metadata']);
  const amount = amountField(body);
  if (payment.status !== 'paid')
    throw unprocessable('amount', 'The payment is not paid, so it cannot be refunded.');
  if (amount.currency !== payment.amount.currency) {
    throw unprocessable('amount.currency', 'The currency is not that of the payment.');
  }
  const chargedBack = payment.chargebacks.reduce((sum, other) => sum + centsOf(other.amount), 0);
  const remaining = centsOf(payment.amount) - refundedCents(payment) - chargedBack;
  if (centsOf(amount) < 1) throw unprocessable('amount', 'The amount is lower than the minimum.');
  if (centsOf(amount) > remaining) throw unprocessable('amount', 'The amount is higher than the maximum.');
  return {
    id: mollieId('re'),
    createdAt: now.toISOString(),
    amount,
    description: textField(body, 'description', 255) ?? payment.description,
    metadata: metadataField(body),
    status: 'pending',
  };
}

function find(payment: PaymentRecord, id: string): RefundRecord {
  const refund = payment.refunds.find((other) => other.id === id);
  if (!refund) throw new MollieProblem(404, `No refund exists with token ${id}.`);
  return refund;
}
