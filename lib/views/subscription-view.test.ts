import { expect, it } from 'vitest';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { requestOffer, type SubscriptionCardView } from './subscription-view';

const since = new Date('2026-03-02T12:00:00Z');
const bought: SubscriptionCardView = {
  id: 's1',
  number: '1234567890',
  productName: {},
  state: 'active',
  currency: 'EUR',
  centsPerYear: 24_500,
  renewsAt: since,
  order: undefined,
  mayRequest: true,
  seesOrders: true,
};
const withOrder = (state: OrderState) => ({ ...bought, order: { id: 'o1', number: '1', state } });

it('S0-1.3.2 offers to request a certificate on a subscription without one', () => {
  expect(requestOffer(bought)).toBe('start');
});

it.each([
  ['draft', 'go_on'],
  ['returned', 'go_on'],
  ['validating', 'follow'],
  ['completed', 'follow'],
  ['declined', 'start'],
  ['expired', 'start'],
] as const)('with an order that is %s it offers to %s', (state, offer) => {
  expect(requestOffer(withOrder(state))).toBe(offer);
});

it('offers nothing to who may not request', () => {
  expect(requestOffer({ ...bought, mayRequest: false })).toBe('none');
});
