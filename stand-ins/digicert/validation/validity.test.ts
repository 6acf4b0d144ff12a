import { describe, expect, it } from 'vitest';
import { findProduct, type Product } from '../products';
import { dayOf, endOfTerm, judgeValidity, priceOf, readDay } from './validity';

const now = new Date('2026-03-01T12:00:00Z');

function product(nameId: string): Product {
  const found = findProduct(nameId);
  if (!found) throw new Error(nameId);
  return found;
}
const server = product('pkio_private_services_server');
const citizen = product('pkio_burger');
const judge = (order_validity: unknown, of: Product = server) => judgeValidity({ order_validity }, of, now);

describe('readDay', () => {
  it.each([
    ['09 JUN 2027', '2027-06-09'],
    ['09 Jun 2027', '2027-06-09'],
    ['2027-06-09', '2027-06-09'],
    ['31 FEB 2027', null],
    ['2027-02-29', null],
    ['9 JUN 2027', null],
    ['09 MAI 2027', null],
    ['06/09/2027', null],
  ])('%s reads as %s', (text, expected) => {
    expect(readDay(text)).toBe(expected);
  });
});

describe('judgeValidity', () => {
  it('takes 1, 2 or 3 years, also as text, and one year when nothing is given', () => {
    expect(judge({ years: 3 })).toEqual({ validity: { years: 3 } });
    expect(judge({ years: '2' })).toEqual({ validity: { years: 2 } });
    expect(judge(undefined)).toEqual({ validity: { years: 1 } });
  });

  it('S1-R64 S3-R64 S4-R64 lets a custom date go before days, and days before years', () => {
    expect(judge({ years: 1, days: 30, custom_expiration_date: '09 JUN 2027' })).toEqual({
      validity: { until: '2027-06-09' },
    });
    expect(judge({ years: 1, days: 30 })).toEqual({ validity: { days: 30 } });
  });

  it.each([
    { years: 4 },
    { years: 0 },
    { years: 1.5 },
    { days: 1096 },
    { days: 0 },
    { custom_expiration_date: 'soon' },
    [],
    'one',
  ])('refuses %j', (given) => {
    expect(judge(given)).toMatchObject({ problem: { code: 'invalid_order_validity' } });
  });

  it('refuses a date in the past and one beyond the limit of the product', () => {
    expect(judge({ custom_expiration_date: '28 FEB 2026' })).toHaveProperty('problem');
    expect(judge({ custom_expiration_date: '01 MAR 2029' })).toHaveProperty('problem');
    expect(judge({ custom_expiration_date: '28 FEB 2029' })).toHaveProperty('validity');
  });

  it('S3-F62 S3-F63 C-18 holds citizens to 199 days', () => {
    expect(judge({ days: 199 }, citizen)).toHaveProperty('validity');
    expect(judge({ days: 200 }, citizen)).toHaveProperty('problem');
    expect(judge({ custom_expiration_date: '15 SEP 2026' }, citizen)).toHaveProperty('validity');
    expect(judge({ custom_expiration_date: '20 SEP 2026' }, citizen)).toHaveProperty('problem');
  });

  it.each(['pkio_qualified_organisation_person_prof', 'pkio_organisation_person'])(
    'S1-F61 S1-F62 S1-F63 S4-F61 S4-F62 S4-F63 holds %s to three years, 397 days, or a date within them',
    (nameId) => {
      const page = product(nameId);
      for (const years of [1, 2, 3]) expect(judge({ years }, page)).toEqual({ validity: { years } });
      expect(judge({ years: 4 }, page)).toHaveProperty('problem');
      expect(judge({ days: 397 }, page)).toHaveProperty('validity');
      expect(judge({ days: 398 }, page)).toHaveProperty('problem');
      expect(judge({ custom_expiration_date: '01 APR 2027' }, page)).toHaveProperty('validity');
      expect(judge({ custom_expiration_date: '10 APR 2027' }, page)).toHaveProperty('problem');
    },
  );
});

describe('endOfTerm and priceOf', () => {
  it('counts years by the calendar', () => {
    expect(dayOf(endOfTerm({ years: 3 }, now))).toBe('2029-03-01');
    expect(endOfTerm({ until: '2027-06-09' }, now).toISOString()).toBe('2027-06-09T23:59:59.000Z');
  });

  it('charges whole years', () => {
    expect(priceOf(server, { years: 2 }, now)).toBe(2 * server.pricePerYearCents);
    expect(priceOf(server, { days: 30 }, now)).toBe(server.pricePerYearCents);
    expect(priceOf(server, { days: 400 }, now)).toBe(2 * server.pricePerYearCents);
  });
});
