import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canPay,
  isPaymentOver,
  type PaymentState,
  paymentAfter,
  paymentStates,
  purchaseAfter,
  purchaseStates,
  readPaymentStatus,
} from './lifecycle';

const state = fc.constantFrom(...paymentStates);

function fold(told: readonly PaymentState[]): PaymentState {
  return told.reduce(paymentAfter, 'intended');
}

describe('a try to pay', () => {
  it('UX 4.3 paid after canceled is paid; canceled after paid is paid', () => {
    expect(fold(['open', 'canceled', 'paid'])).toBe('paid');
    expect(fold(['paid', 'canceled', 'open', 'expired'])).toBe('paid');
  });

  it('M14 told twice is told once, for every pair', () => {
    for (const current of paymentStates) {
      for (const told of paymentStates) {
        const once = paymentAfter(current, told);
        expect(paymentAfter(once, told)).toBe(once);
        expect(paymentAfter(once, current)).toBe(once);
      }
    }
  });

  it('M14 whether it is paid does not depend on the order of the webhooks', () => {
    fc.assert(
      fc.property(fc.array(state), (told) => {
        expect(fold(told) === 'paid').toBe(told.includes('paid'));
        expect(fold([...told].reverse()) === 'paid').toBe(told.includes('paid'));
      }),
    );
  });

  it('reads the provider’s words, and leaves unknown ones alone', () => {
    expect(
      ['open', 'pending', 'authorized', 'paid', 'failed', 'canceled', 'expired'].map(readPaymentStatus),
    ).toEqual(['open', 'pending', 'pending', 'paid', 'failed', 'canceled', 'expired']);
    expect(['intended', 'cancelled', '', 'shipping'].map(readPaymentStatus)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('a purchase', () => {
  it.each([
    ['open', ['failed', 'expired'], 'open'],
    ['open', ['failed', 'paid'], 'paid'],
    ['canceled', ['canceled', 'paid'], 'paid'],
    ['paid', ['paid', 'open'], 'paid'],
    ['paid', ['paid', 'paid'], 'refund_due'],
    ['refund_due', ['paid'], 'refund_due'],
    ['canceled', [], 'canceled'],
  ] as const)('%s with tries %j is %s', (current, payments, after) => {
    expect(purchaseAfter(current, payments)).toBe(after);
  });

  it('is idempotent and never forgets a payment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purchaseStates), fc.array(state), (current, payments) => {
        const after = purchaseAfter(current, payments);
        expect(purchaseAfter(after, payments)).toBe(after);
        if (payments.includes('paid')) expect(['paid', 'refund_due']).toContain(after);
      }),
    );
  });

  it('can be paid when every earlier try is over and none was paid', () => {
    expect(canPay('open', [])).toBe(true);
    expect(canPay('open', ['failed', 'canceled', 'expired'])).toBe(true);
    expect(canPay('open', ['open'])).toBe(false);
    expect(canPay('paid', ['paid'])).toBe(false);
    expect(paymentStates.filter(isPaymentOver)).toEqual(['paid', 'failed', 'canceled', 'expired']);
  });
});
