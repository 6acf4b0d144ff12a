import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, mandate, payment, refund } from './payment';

const wire = {
  resource: 'payment',
  id: 'tr_7UhSN1zuXS',
  status: 'paid',
  amount: { currency: 'EUR', value: '348.48' },
  amountRefunded: { currency: 'EUR', value: '10.00' },
  amountChargedBack: { currency: 'EUR', value: '0.50' },
  method: 'ideal',
  paidAt: '2026-02-03T09:15:00+00:00',
  metadata: { purchaseId: 'p-1', reference: 'key-1' },
  isCancelable: false,
  _links: { checkout: { href: 'https://pay.test/x', type: 'text/html' } },
};

describe('a payment', () => {
  it('is read in our words', () => {
    expect(payment.parse(wire)).toEqual({
      id: 'tr_7UhSN1zuXS',
      status: 'paid',
      amountCents: 34848,
      currency: 'EUR',
      refundedCents: 1000,
      chargedBackCents: 50,
      method: 'ideal',
      paidAt: new Date('2026-02-03T09:15:00Z'),
      failure: undefined,
      reference: 'key-1',
      checkoutUrl: 'https://pay.test/x',
      customerId: undefined,
      mandateId: undefined,
      sequence: 'oneoff',
      cancelable: false,
    });
  });

  it.each([
    ['open', 'open'],
    ['pending', 'pending'],
    ['authorized', 'pending'],
    ['paid', 'paid'],
    ['failed', 'failed'],
    ['canceled', 'canceled'],
    ['expired', 'expired'],
    ['PAID', 'unknown'],
    ['valueOf', 'unknown'],
  ])('with status %s is %s', (status, ours) => {
    expect(payment.parse({ ...wire, status }).status).toBe(ours);
  });

  it.each([
    { id: undefined },
    { id: '' },
    { status: undefined },
    { amount: undefined },
    { amount: { currency: 'EUR', value: 348.48 } },
    { amount: { currency: 'EUR', value: '1e3' } },
    { amount: { currency: 'euro', value: '1.00' } },
    { _links: { checkout: { href: 'javascript:alert(1)' } } },
  ])('is unreadable with %o', (change) => {
    expect(payment.safeParse({ ...wire, ...change }).success).toBe(false);
  });

  it.each([
    [{ details: { failureReason: 'insufficient_funds' } }, 'insufficient_funds'],
    [{ details: { bankReasonCode: 'AM04', bankReason: 'Insufficient funds' } }, 'AM04'],
    [{ statusReason: { code: 'mandate_invalid', message: 'The mandate is invalid' } }, 'mandate_invalid'],
    [{ details: { cardNumber: '0005' } }, undefined],
    [{ details: 'nothing' }, undefined],
  ])('tells why it failed from %o', (change, failure) => {
    expect(payment.parse({ ...wire, status: 'failed', ...change }).failure).toBe(failure);
  });

  it('may lack everything else', () => {
    const { id, status, amount } = wire;
    expect(payment.parse({ id, status, amount, metadata: 'text', method: null })).toMatchObject({
      reference: undefined,
      checkoutUrl: undefined,
      refundedCents: 0,
    });
  });
});

describe('a mandate', () => {
  it.each([
    [
      { method: 'creditcard', status: 'valid', details: { cardNumber: '4242' } },
      { state: 'valid', hint: '4242' },
    ],
    [
      { method: 'directdebit', status: 'pending', details: { consumerAccount: 'NL91ABNA0417164300' } },
      { state: 'pending', hint: '4300' },
    ],
    [
      { method: 'paypal', status: 'revoked', details: null },
      { state: 'invalid', hint: '' },
    ],
  ])('%o is %o', (sent, read) => {
    expect(mandate.parse({ id: 'mdt_1', ...sent })).toMatchObject({ id: 'mdt_1', ...read });
  });
});

describe('a refund', () => {
  it.each(['queued', 'pending', 'processing', 'refunded'])('holds while %s', (status) => {
    const sent = { id: 're_1', amount: wire.amount, status, metadata: { reference: 'key-2' } };
    expect(refund.parse(sent)).toEqual({ id: 're_1', amountCents: 34848, holds: true, reference: 'key-2' });
  });

  it.each(['failed', 'canceled'])('does not hold once %s', (status) => {
    expect(refund.parse({ id: 're_1', amount: wire.amount, status }).holds).toBe(false);
  });
});

describe('an amount to pay', () => {
  it.each([
    [1, '0.01'],
    [10, '0.10'],
    [100, '1.00'],
    [34848, '348.48'],
    [100000000, '1000000.00'],
  ])('of %i cents is sent as %s', (amountCents, value) => expect(decimal(amountCents)).toBe(value));

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot be %s', (amountCents) => {
    expect(() => decimal(amountCents)).toThrow(RangeError);
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (amountCents) => {
        const amount = { currency: 'EUR', value: decimal(amountCents) };
        expect(payment.parse({ ...wire, amount }).amountCents).toBe(amountCents);
      }),
    );
  });
});
