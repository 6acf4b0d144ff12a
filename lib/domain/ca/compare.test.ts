import { describe, expect, it } from 'vitest';
import { orderStates } from '../order/lifecycle';
import { compareBalance } from './compare-balance';
import { compareOrder, type OurOrder, type TheirOrder } from './compare-order';
import { compareOrganisation } from './compare-organisation';
import { compareProduct } from './compare-product';

const ours: OurOrder = { id: 'o1', number: '20000001', state: 'validating', paidCents: 24_500 };
const theirs: TheirOrder = {
  orderId: '810000001',
  status: 'in_progress',
  rawStatus: 'pending',
  chargedCents: 20_000,
};
const kinds = (found: { kind: string }[]) => found.map(({ kind }) => kind);

describe('an order in both books', () => {
  it.each([
    ['validating', 'in_progress', []],
    ['validating', 'unknown', []],
    ['validating', 'issued', ['order_status']],
    ['completed', 'issued', []],
    ['completed', 'revoked', ['order_status']],
    ['completed', 'in_progress', ['order_status']],
    ['reissuing', 'in_progress', []],
    ['expired', 'issued', []],
    ['canceled', 'in_progress', ['order_status']],
    ['canceled', 'canceled', []],
    ['revoked', 'issued', ['order_status']],
    ['draft', 'in_progress', ['order_status']],
  ] as const)('%s here and %s there: %j', (state, status, expected) => {
    expect(kinds(compareOrder({ ...ours, state }, { ...theirs, status }))).toEqual(expected);
  });

  it('has a rule for every state of ours', () => {
    for (const state of orderStates) expect(() => compareOrder({ ...ours, state }, theirs)).not.toThrow();
  });

  it('Namecheap 9444: what is charged above what was bought is told', () => {
    expect(kinds(compareOrder(ours, { ...theirs, chargedCents: 24_501 }))).toEqual(['charge_too_high']);
    expect(compareOrder(ours, { ...theirs, chargedCents: undefined })).toEqual([]);
    expect(compareOrder({ ...ours, paidCents: undefined }, { ...theirs, chargedCents: 9e9 })).toEqual([]);
  });
});

describe('an organisation in both books', () => {
  const at = new Date('2026-03-02T10:00:00Z');
  const here = { id: 'x', name: 'Test B.V. Donald', caOrganisationId: '700123' };
  const until = new Date('2027-01-01T00:00:00Z');
  const there = {
    name: 'TEST BV  Donald',
    active: true,
    validations: [{ state: 'complete' as const, until }],
  };

  it('is the same with other capitals, dots and spaces', () => {
    expect(compareOrganisation(here, there, at)).toEqual([]);
  });

  it('differs by name, by being switched off, by a check that ends, by not being there', () => {
    expect(kinds(compareOrganisation(here, { ...there, name: 'Test BV Katrien' }, at))).toEqual([
      'organisation_name',
    ]);
    expect(kinds(compareOrganisation(here, { ...there, active: false }, at))).toEqual([
      'organisation_inactive',
    ]);
    const soon = { state: 'complete' as const, until: new Date('2026-03-20T00:00:00Z') };
    expect(
      compareOrganisation(here, { ...there, validations: [...there.validations, soon] }, at),
    ).toMatchObject([{ kind: 'organisation_expires', theirs: { until: '2026-03-20T00:00:00.000Z' } }]);
    expect(kinds(compareOrganisation(here, undefined, at))).toEqual(['organisation_missing_there']);
  });
});

describe('a product in both books (C-18)', () => {
  const here = { slug: 's', caProduct: 'pkio_private_services_server', maxYears: 3, ownEnd: true };
  it('may be sold for what the CA allows', () => {
    expect(compareProduct(here, { years: [1, 2, 3], customEndDateAllowed: true })).toEqual([]);
    expect(compareProduct(here, { years: [], customEndDateAllowed: true })).toEqual([]);
  });
  it('is told when the CA allows less', () => {
    expect(kinds(compareProduct(here, { years: [1], customEndDateAllowed: false }))).toEqual([
      'product_years',
      'product_end_date',
    ]);
    expect(kinds(compareProduct(here, undefined))).toEqual(['product_missing_there']);
  });
});

describe('the balance (C-22)', () => {
  const low = { availableCents: 99, currency: 'EUR', unlimited: false };
  it('warns below the amount that was set', () => {
    expect(kinds(compareBalance(low, 100))).toEqual(['balance_low']);
    expect(compareBalance(low, 99)).toEqual([]);
    expect(compareBalance({ ...low, unlimited: true }, 100)).toEqual([]);
    expect(compareBalance({ ...low, availableCents: undefined }, 100)).toEqual([]);
  });
});
