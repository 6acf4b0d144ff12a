import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createMollieClient, {
  type MollieClient,
  type Payment,
  PaymentMethod,
  PaymentStatus,
  SequenceType,
} from '@mollie/api-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Running } from '../shared/listen';
import { type Receiver, startReceiver } from '../shared/receiver';
import { start } from './server';

const KEY = 'test_dHar4XY7LxsDOtmnkVtjNVWXLSlXsM';
const ORDER = {
  amount: { currency: 'EUR', value: '348.48' },
  description: 'Order 1001',
  redirectUrl: 'http://shop.example/payment/1001',
  metadata: { purchaseId: '1001' },
};

let dataDir: string;
let mollie: Running;
let shop: Receiver;
let webhookUrl: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mollie-'));
  shop = await startReceiver();
  webhookUrl = `${shop.url}/webhooks/mollie`;
  mollie = await startAgain();
});

afterEach(async () => {
  await mollie.close();
  await shop.close();
  rmSync(dataDir, { recursive: true });
});

function startAgain() {
  return start({ port: 0, dataDir, apiKey: KEY, retryBaseMs: 5 });
}

/**
 * Mollie's own client. It makes an https agent whatever the scheme of `apiEndpoint`, which Node refuses for http;
 * so the agent is a plain one while the client is being made.
 */
function client(key = KEY): MollieClient {
  const agent = vi.spyOn(https, 'Agent').mockImplementation(http.Agent as unknown as () => https.Agent);
  const made = createMollieClient({ apiKey: key, apiEndpoint: `${mollie.url}/v2/` });
  agent.mockRestore();
  return made;
}

function turn(knobs: Record<string, unknown>) {
  return fetch(`${mollie.url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });
}

function choose(payment: Payment, outcome: string, method = 'ideal') {
  return fetch(payment._links.checkout?.href ?? '', {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ outcome, method }),
  });
}

function post(body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${mollie.url}/v2/payments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('Payments API with the real client', () => {
  it('creates, reads, lists and pays', async () => {
    const api = client();
    const payment = await api.payments.create({ ...ORDER, webhookUrl });
    expect(payment.status).toBe(PaymentStatus.open);
    expect(payment.metadata).toEqual(ORDER.metadata);
    const answer = await choose(payment, 'paid', 'creditcard');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, ORDER.redirectUrl]);
    expect(shop.received).toMatchObject([
      { body: `id=${payment.id}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ]);
    const paid = await api.payments.get(payment.id);
    expect(paid.status).toBe(PaymentStatus.paid);
    expect(paid.method).toBe('creditcard');
    expect(paid.paidAt).toBeDefined();
    expect(paid._links.checkout).toBeUndefined();
    expect((await api.payments.page()).map((other) => other.id)).toEqual([payment.id]);
  });

  it('keeps its state over a restart', async () => {
    const payment = await client().payments.create({ ...ORDER, webhookUrl });
    await mollie.close();
    mollie = await startAgain();
    expect((await client().payments.get(payment.id)).description).toBe(ORDER.description);
  });

  it('refuses a wrong key with 401 and an unknown payment with 404', async () => {
    await expect(client('test_wrongwrongwrongwrongwrongwrong').payments.get('tr_x')).rejects.toMatchObject({
      statusCode: 401,
    });
    await expect(client().payments.get('tr_x')).rejects.toMatchObject({ statusCode: 404 });
  });

  it('names the field that is wrong', async () => {
    const create = client().payments.create({ ...ORDER, amount: { currency: 'EUR', value: '348.4' } });
    await expect(create).rejects.toMatchObject({ statusCode: 422, field: 'amount.value' });
  });

  it('pages through a long list', async () => {
    const api = client();
    for (let made = 0; made < 5; made += 1) await api.payments.create(ORDER);
    const first = await api.payments.page({ limit: 2 });
    const second = await first.nextPage?.();
    expect(first).toHaveLength(2);
    expect(second?.map((payment) => payment.id)).not.toContain(first[0]?.id);
  });

  it('cancels only while the buyer has not committed', async () => {
    const api = client();
    const free = await api.payments.create(ORDER);
    const ideal = await api.payments.create({ ...ORDER, method: PaymentMethod.ideal });
    expect((await api.payments.cancel(free.id)).status).toBe(PaymentStatus.canceled);
    await expect(api.payments.cancel(ideal.id)).rejects.toMatchObject({ statusCode: 422 });
  });

  it('leaves a mandate after a paid first payment, which a recurring one uses', async () => {
    const api = client();
    const customer = await api.customers.create({ name: 'Test BV Donald', email: 'inkoop@donald.example' });
    const first = await api.payments.create({
      ...ORDER,
      customerId: customer.id,
      sequenceType: SequenceType.first,
      method: PaymentMethod.ideal,
    });
    await choose(first, 'paid');
    const [mandate] = await api.customerMandates.page({ customerId: customer.id });
    expect(mandate).toMatchObject({ method: 'directdebit', status: 'valid' });
    const again = await api.customerPayments.create({
      customerId: customer.id,
      amount: ORDER.amount,
      description: 'Renewal',
      sequenceType: SequenceType.recurring,
    });
    expect(again).toMatchObject({ status: 'paid', mandateId: mandate?.id });
  });
});

describe('strictness', () => {
  it.each([
    ['no amount', { ...ORDER, amount: undefined }, 'amount'],
    ['a number as value', { ...ORDER, amount: { currency: 'EUR', value: 10 } }, 'amount.value'],
    ['a bad currency', { ...ORDER, amount: { currency: 'euro', value: '10.00' } }, 'amount.currency'],
    ['nothing to pay', { ...ORDER, amount: { currency: 'EUR', value: '0.00' } }, 'amount'],
    [
      'too much for the method',
      { ...ORDER, amount: { currency: 'EUR', value: '60000.00' }, method: 'ideal' },
      'amount',
    ],
    ['no description', { ...ORDER, description: undefined }, 'description'],
    ['no redirect URL', { ...ORDER, redirectUrl: undefined }, 'redirectUrl'],
    ['a relative webhook', { ...ORDER, webhookUrl: '/webhooks' }, 'webhookUrl'],
    ['an unknown method', { ...ORDER, method: 'cash' }, 'method'],
    ['an unknown member', { ...ORDER, testmode: true }, 'testmode'],
    ['first without a customer', { ...ORDER, sequenceType: 'first' }, 'customerId'],
    ['lines that do not add up', { ...ORDER, lines: [line('10.00')] }, 'amount'],
  ])('refuses %s', async (_, body, field) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/hal+json');
    expect(await answer.json()).toMatchObject({ status: 422, title: 'Unprocessable Entity', field });
  });

  it('refuses what is not JSON', async () => {
    expect((await post('{')).status).toBe(400);
  });

  function line(value: string) {
    const amount = { currency: 'EUR', value };
    return { description: 'Certificate', quantity: 1, unitPrice: amount, totalAmount: amount };
  }
});

describe('exactly once', () => {
  it('gives the first answer again for the same idempotency key', async () => {
    const headers = { 'idempotency-key': 'purchase-1001' };
    const first = await post(ORDER, headers);
    const again = await post(ORDER, headers);
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(await first.json());
    expect((await post({ ...ORDER, description: 'Other' }, headers)).status).toBe(409);
  });

  it('makes one payment for two requests at the same time', async () => {
    const headers = { 'idempotency-key': 'purchase-1003' };
    const answers = await Promise.all([post(ORDER, headers), post(ORDER, headers)]);
    expect(answers.map((answer) => answer.status)).toContain(201);
    expect(await client().payments.page()).toHaveLength(1);
  });

  it('makes the payment although the connection is cut, and finds it by the key', async () => {
    const headers = { 'idempotency-key': 'purchase-1002' };
    await turn({ resetAfterCreate: 1 });
    await expect(post(ORDER, headers)).rejects.toThrow();
    expect((await post(ORDER, headers)).status).toBe(201);
    expect(await client().payments.page()).toHaveLength(1);
  });

  it('does not change a finished payment', async () => {
    const payment = await client().payments.create({ ...ORDER, webhookUrl });
    await choose(payment, 'failed');
    expect((await choose(payment, 'paid')).status).toBe(409);
    expect((await client().payments.get(payment.id)).status).toBe(PaymentStatus.failed);
    expect(shop.received).toHaveLength(1);
  });
});

describe('bad days', () => {
  it('sends the webhook twice, later, or never', async () => {
    const api = client();
    await turn({ webhookTwice: true });
    await choose(await api.payments.create({ ...ORDER, webhookUrl }), 'paid');
    expect(shop.received).toHaveLength(2);
    await turn({ webhookTwice: false, webhookMoment: 'never' });
    await choose(await api.payments.create({ ...ORDER, webhookUrl }), 'paid');
    expect(shop.received).toHaveLength(2);
    await turn({ webhookMoment: 'after', webhookDelaySeconds: 0 });
    await choose(await api.payments.create({ ...ORDER, webhookUrl }), 'paid');
    await vi.waitFor(() => expect(shop.received).toHaveLength(3));
  });

  it('sends a refused webhook again, also after a restart', async () => {
    shop.status = 503;
    const payment = await client().payments.create({ ...ORDER, webhookUrl });
    await choose(payment, 'paid');
    await mollie.close();
    shop.status = 200;
    const before = shop.received.length;
    mollie = await startAgain();
    await vi.waitFor(() => expect(shop.received).toHaveLength(before + 1));
  });

  it('turns a cancelled payment to paid afterwards', async () => {
    await turn({ paidAfterCancel: 1, webhookDelaySeconds: 0 });
    const payment = await client().payments.create({ ...ORDER, webhookUrl });
    await choose(payment, 'canceled');
    await vi.waitFor(() => expect(shop.received).toHaveLength(2));
    const late = await client().payments.get(payment.id);
    expect(late).toMatchObject({
      status: 'paid',
      canceledAt: expect.any(String),
      paidAt: expect.any(String),
    });
  });

  it('answers 500 as often as asked and refuses unknown knobs', async () => {
    await turn({ serverErrors: 1 });
    expect((await post(ORDER)).status).toBe(500);
    expect((await post(ORDER)).status).toBe(201);
    const refused = await turn({ sunshine: true });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: expect.stringContaining('webhookMoment') });
  });
});

describe('hosted page', () => {
  it('speaks the language of the payment and says that it is a test', async () => {
    const page = async (locale: string) => {
      const made = await (await post({ ...ORDER, locale })).json();
      return (await fetch(made._links.checkout.href)).text();
    };
    expect(await page('nl_NL')).toMatch(/lang="nl"[\s\S]*Testpagina, vervangt Mollie[\s\S]*Betalen lukt/);
    expect(await page('en_US')).toMatch(/lang="en"[\s\S]*stand-in for Mollie[\s\S]*Payment succeeds/);
  });

  it('asks for a method first', async () => {
    const payment = await client().payments.create(ORDER);
    const answer = await choose(payment, 'paid', '');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Kies eerst');
  });
});
