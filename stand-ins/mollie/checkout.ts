import { Hono } from 'hono';
import type { StandInEnv } from '../shared/stand-in-app';
import { finishedPaymentPage, openPaymentPage, unknownPaymentPage } from './checkout-page';
import { CHECKOUT_WORDS, pageLocale } from './checkout-words';
import type { PaymentRecord } from './records';
import { isFinal } from './representation';
import type { Outcome, Till } from './till';

const OUTCOMES: readonly string[] = ['paid', 'failed', 'canceled', 'expired'] satisfies Outcome[];

/** The hosted payment page, `/checkout/:id`: choose a method and the outcome, then back to the shop. */
export function checkout(till: Till): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  const find = (id: string) => till.state.payments.find((payment) => payment.id === id);

  app.get('/:id', (c) => {
    till.catchUp(new Date());
    const payment = find(c.req.param('id'));
    if (!payment) return c.html(unknownPaymentPage(), 404);
    return c.html(isFinal(payment.status) ? finishedPaymentPage(payment) : openPaymentPage(payment));
  });

  app.post('/:id', async (c) => {
    const payment = find(c.req.param('id'));
    if (!payment) return c.html(unknownPaymentPage(), 404);
    if (isFinal(payment.status)) return c.html(finishedPaymentPage(payment), 409);
    const form = await c.req.parseBody();
    const outcome = String(form.outcome);
    if (!isOutcome(outcome)) return c.html(openPaymentPage(payment), 400);
    if (!chooseMethod(payment, form.method) && (outcome === 'paid' || outcome === 'failed')) {
      const problem = CHECKOUT_WORDS[pageLocale(payment.locale)].chooseMethod;
      return c.html(openPaymentPage(payment, problem), 400);
    }
    till.settle(payment, outcome, new Date());
    await till.announceToShop(payment);
    till.payLate(payment, new Date());
    return c.redirect(backTo(payment, outcome), 303);
  });
  return app;
}

function isOutcome(text: string): text is Outcome {
  return OUTCOMES.includes(text);
}

function chooseMethod(payment: PaymentRecord, chosen: unknown): boolean {
  if (typeof chosen === 'string' && payment.methods.includes(chosen)) payment.method = chosen;
  return payment.method !== null;
}

/** A cancelling buyer goes to `cancelUrl` if the shop gave one. */
function backTo(payment: PaymentRecord, outcome: Outcome): string {
  const address = outcome === 'canceled' ? (payment.cancelUrl ?? payment.redirectUrl) : payment.redirectUrl;
  return address ?? `/checkout/${payment.id}`;
}
