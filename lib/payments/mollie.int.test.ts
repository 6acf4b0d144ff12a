import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { start } from '@/stand-ins/mollie/server';
import { PaymentError } from './errors';
import { createPayments, type NewPayment } from './mollie';
import type { MollieConfig } from './transport';

const apiKey = 'test_0123456789abcdef0123456789abcdef';
const dataDir = mkdtempSync(join(tmpdir(), 'payments-'));
let mollie: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  mollie = await start({ port: 0, dataDir, apiKey });
});
afterAll(async () => {
  await mollie.close();
  rmSync(dataDir, { recursive: true });
});

const turn = (knobs: Record<string, unknown>) =>
  fetch(`${mollie.url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });
const requests = async (): Promise<Array<{ method: string; path: string }>> =>
  (
    (await (await fetch(`${mollie.url}/desk/requests`)).json()) as {
      requests: Array<{ method: string; path: string }>;
    }
  ).requests;

beforeEach(async () => {
  await turn({
    serverErrors: 0,
    resetAfterCreate: 0,
    resetBeforeCreate: 0,
    slowMilliseconds: 0,
    webhookMoment: 'never',
  });
  await fetch(`${mollie.url}/desk/requests`, { method: 'DELETE' });
});

const client = (changes: Partial<MollieConfig> = {}) =>
  createPayments({ baseUrl: mollie.url, apiKey, pauseMs: 1, ...changes });

let keys = 0;
const wanted = (changes: Partial<NewPayment> = {}): NewPayment => {
  keys += 1;
  return {
    about: 'purchase-1',
    amountCents: 34848,
    currency: 'EUR',
    description: 'Zegel 1001',
    redirectUrl: 'http://shop.example/payment/1001',
    webhookUrl: 'http://127.0.0.1:9/webhooks/mollie',
    locale: 'nl',
    idempotencyKey: `key-${keys}`,
    ...changes,
  };
};

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => (error instanceof PaymentError ? error : expect.fail(String(error))),
  );

/** What the customer does on the hosted page. */
async function pay(checkoutUrl: string | undefined, outcome: string): Promise<void> {
  await fetch(checkoutUrl ?? '', {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ method: 'ideal', outcome, status: outcome }),
  });
}

describe('payments', () => {
  it('are made, shown and paid on the hosted page', async () => {
    const made = await client().createPayment(wanted({ method: 'ideal' }));
    expect(made).toMatchObject({
      status: 'open',
      amountCents: 34848,
      currency: 'EUR',
      method: 'ideal',
      reference: `key-${keys}`,
    });
    expect(made.checkoutUrl).toContain(mollie.url);
    await pay(made.checkoutUrl, 'paid');
    const paid = await client().getPayment(made.id);
    expect(paid).toMatchObject({ status: 'paid', amountCents: 34848, paidAt: expect.any(Date) });
  });

  it('can be cancelled while they are open, and not twice', async () => {
    const { id } = await client().createPayment(wanted());
    expect(await client().cancelPayment(id)).toMatchObject({ id, status: 'canceled' });
    expect(await failure(client().cancelPayment(id))).toMatchObject({ kind: 'refused', status: 422 });
  });

  it('belong to a customer when a mandate is wanted', async () => {
    const customerId = await client().createCustomer({
      name: 'B.V.',
      email: 'a@b.test',
      idempotencyKey: 'c-1',
    });
    const made = await client().createPayment(
      wanted({ sequenceType: 'first', customerId, method: 'creditcard' }),
    );
    expect(made).toMatchObject({ customerId, status: 'open' });
  });

  it('are refused with the name of the field', async () => {
    const error = await failure(client().createPayment(wanted({ redirectUrl: 'nowhere' })));
    expect(error).toMatchObject({ kind: 'refused', status: 422, field: 'redirectUrl' });
    expect(error.message).toBe('POST /payments: refused, HTTP 422');
  });

  it('cannot be asked for by an id from elsewhere', async () => {
    for (const id of ['', 'tr_', 'tr_../customers', 'ord_1', 'tr_a?x=1']) {
      expect(await failure(client().getPayment(id))).toMatchObject({ kind: 'refused' });
    }
    expect(await requests()).toEqual([]);
    expect(await failure(client().getPayment('tr_unknown1'))).toMatchObject({ kind: 'refused', status: 404 });
  });

  it('never show the key', async () => {
    const error = await failure(client({ apiKey: 'test_wrong_key_0123456789' }).getPayment('tr_abc'));
    expect(error).toMatchObject({ kind: 'refused', status: 401 });
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain('wrong_key');
  });
});

describe('a mandate', () => {
  const customerOf = (key: string) =>
    client().createCustomer({ name: 'B.V.', email: 'a@b.test', idempotencyKey: key });
  async function signed(key: string, method: 'ideal' | 'creditcard') {
    const customerId = await customerOf(key);
    const first = await client().createPayment(wanted({ sequenceType: 'first', customerId, method }));
    await pay(first.checkoutUrl, 'paid');
    const { mandateId = '' } = await client().getPayment(first.id);
    return { customerId, mandateId };
  }
  const collect = (by: { customerId: string; mandateId: string }) =>
    client().createPayment(wanted({ ...by, sequenceType: 'recurring', redirectUrl: undefined }));

  it('is left behind by a first payment and collects without a page', async () => {
    const by = await signed('c-2', 'creditcard');
    const mandate = await client().getMandate(by.customerId, by.mandateId);
    expect(mandate).toMatchObject({ state: 'valid', method: 'creditcard', hint: '0005' });
    expect(await collect(by)).toMatchObject({ status: 'paid', checkoutUrl: undefined, ...by });
  });

  it('S0-1.1.9d of iDEAL is one of direct debit, which takes its time', async () => {
    await turn({ directDebitSeconds: 600 });
    const by = await signed('c-3', 'ideal');
    expect(await client().getMandate(by.customerId, by.mandateId)).toMatchObject({ method: 'directdebit' });
    const made = await collect(by);
    expect(made.status).toBe('pending');
    await turn({ directDebitSeconds: 0 });
  });

  it('says why it could not collect', async () => {
    const by = await signed('c-4', 'creditcard');
    await turn({ recurringOutcome: 'failed', failureReason: 'insufficient_funds' });
    expect(await collect(by)).toMatchObject({ status: 'failed', failure: 'insufficient_funds' });
    await turn({ recurringOutcome: 'paid' });
  });

  it('collects nothing once it was taken back', async () => {
    const by = await signed('c-5', 'creditcard');
    await client().revokeMandate(by.customerId, by.mandateId);
    expect(await client().getMandate(by.customerId, by.mandateId)).toMatchObject({ state: 'invalid' });
    expect(await failure(collect(by))).toMatchObject({ kind: 'refused', status: 422, field: 'mandateId' });
  });

  it('M14 finds a collection again by its key, when the answer was lost', async () => {
    const by = await signed('c-6', 'creditcard');
    const { id, reference = '' } = await collect(by);
    expect(await client().findPayment(by.customerId, reference)).toMatchObject({ id });
    expect(await client().findPayment(by.customerId, 'no-such-key')).toBeUndefined();
  });
});

describe('money back', () => {
  async function paid() {
    const made = await client().createPayment(wanted({ method: 'ideal' }));
    await pay(made.checkoutUrl, 'paid');
    return made.id;
  }
  const back = (paymentId: string, amountCents: number, idempotencyKey: string) =>
    client().createRefund({ paymentId, amountCents, currency: 'EUR', description: 'Zegel', idempotencyKey });

  it('goes once under the same key, and never more than was paid', async () => {
    const id = await paid();
    const first = await back(id, 34000, 'r-1');
    expect(await back(id, 34000, 'r-1')).toEqual(first);
    expect(await failure(back(id, 1000, 'r-2'))).toMatchObject({ kind: 'refused', field: 'amount' });
    expect(await client().listRefunds(id)).toEqual([
      { id: first.id, amountCents: 34000, holds: true, reference: 'r-1' },
    ]);
    expect(await client().getPayment(id)).toMatchObject({ refundedCents: 34000 });
  });

  it('is not given for what was never paid', async () => {
    const { id } = await client().createPayment(wanted());
    expect(await failure(back(id, 1, 'r-3'))).toMatchObject({ kind: 'refused', status: 422 });
  });

  it('is taken by the bank when the customer asks there', async () => {
    const id = await paid();
    await fetch(`${mollie.url}/desk/payments/${id}/chargeback`, { method: 'POST' });
    expect(await client().getPayment(id)).toMatchObject({ status: 'paid', chargedBackCents: 34848 });
  });
});

describe('bad days', () => {
  it('a server that fails twice is asked again', async () => {
    await turn({ serverErrors: 2 });
    expect(await client().createPayment(wanted())).toMatchObject({ status: 'open' });
  });

  it('a server that keeps failing leaves a new payment unknown and a read unavailable', async () => {
    await turn({ serverErrors: 3 });
    expect(await failure(client().createPayment(wanted()))).toMatchObject({ kind: 'unknown', status: 500 });
    await turn({ serverErrors: 3 });
    expect(await failure(client().getPayment('tr_abc'))).toMatchObject({ kind: 'unavailable', status: 500 });
  });

  it('a connection cut after the payment was made does not make a second one', async () => {
    await turn({ resetAfterCreate: 1 });
    const once = wanted();
    const made = await client().createPayment(once);
    const again = await client().createPayment(once);
    expect(again.id).toBe(made.id);
    const list = (await (
      await fetch(`${mollie.url}/v2/payments`, { headers: { authorization: `Bearer ${apiKey}` } })
    ).json()) as { _embedded: { payments: Array<{ metadata: { reference: string } }> } };
    const ours = list._embedded.payments.filter(({ metadata }) => metadata.reference === once.idempotencyKey);
    expect(ours).toHaveLength(1);
  });

  it('no answer in time leaves a new payment unknown', async () => {
    await turn({ slowMilliseconds: 400 });
    expect(await failure(client({ timeoutMs: 20 }).createPayment(wanted()))).toMatchObject({
      kind: 'unknown',
    });
  });

  it('nobody there means that nothing was made', async () => {
    const nobody = client({ baseUrl: 'http://127.0.0.1:2' });
    expect(await failure(nobody.createPayment(wanted()))).toMatchObject({
      kind: 'unavailable',
      status: undefined,
    });
  });
});
