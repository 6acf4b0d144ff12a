import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, payment } from './payment';

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
      returnedCents: 1050,
      method: 'ideal',
      paidAt: new Date('2026-02-03T09:15:00Z'),
      purchaseId: 'p-1',
      reference: 'key-1',
      checkoutUrl: 'https://pay.test/x',
      customerId: undefined,
      mandateId: undefined,
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

  it('may lack everything else', () => {
    const { id, status, amount } = wire;
    expect(payment.parse({ id, status, amount, metadata: 'text', method: null })).toMatchObject({
      purchaseId: undefined,
      checkoutUrl: undefined,
      returnedCents: 0,
    });
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
