import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '../numbers/country';
import { totalOf } from './price';
import { vatCents, vatTreatment } from './vat';

/** The member states as the treaty lists them, counted by hand: not taken from our own list. */
const memberStates = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

describe('VAT by country', () => {
  it('there are 27 member states', () => expect(new Set(memberStates).size).toBe(27));

  it('every country of the world has one treatment with and one without a confirmed number', () => {
    for (const country of countries) {
      const without = vatTreatment({ country, vatNumberConfirmed: false });
      const confirmed = vatTreatment({ country, vatNumberConfirmed: true });
      if (country === 'NL') expect([without.rule, confirmed.rule]).toEqual(['domestic', 'domestic']);
      else if (memberStates.includes(country)) {
        expect([without.rule, confirmed.rule]).toEqual(['eu_consumer', 'reverse_charge']);
      } else expect([without.rule, confirmed.rule]).toEqual(['outside_eu', 'outside_eu']);
    }
  });

  it.each([
    ['NL', false, 24_500, 29_645],
    ['NL', true, 99 * 24_500, 2_934_855],
    ['BE', true, 24_500, 24_500],
    ['BE', false, 24_500, 29_645],
    ['XI', true, 24_500, 24_500],
    ['US', false, 26_900, 26_900],
    ['NL', false, 1, 1],
    ['NL', false, 3, 4],
    ['NL', false, 50, 61],
  ] as const)('%s, number confirmed %s: %i cents become %i', (country, vatNumberConfirmed, net, total) => {
    const { percent } = vatTreatment({ country, vatNumberConfirmed });
    expect(totalOf([{ quantity: 1, centsPerYear: net }], percent).totalCents).toBe(total);
  });

  it('rounds as decimal arithmetic does, half a cent upwards', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (net) => {
        // In hundredths of a cent, as text: no arithmetic of ours.
        const exact = (BigInt(net) * 21n).toString().padStart(3, '0');
        const whole = BigInt(exact.slice(0, -2) || '0');
        const expected = Number(exact.slice(-2)) >= 50 ? whole + 1n : whole;
        expect(vatCents(net, 21)).toBe(Number(expected));
      }),
    );
  });

  it('a dearer line never has less VAT, and no VAT is none', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (one, more) => {
        expect(vatCents(one + more, 21)).toBeGreaterThanOrEqual(vatCents(one, 21));
        expect(vatCents(one, 0)).toBe(0);
      }),
    );
  });
});
