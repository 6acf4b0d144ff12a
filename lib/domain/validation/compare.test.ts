import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrganisation, differs, type TypedOrganisation } from './compare';

const typed: TypedOrganisation = {
  kvkNumber: '68750110',
  name: 'Test BV Donald',
  street: 'Hizzaarderlaan',
  houseNumber: '3A',
  postcode: '8823SJ',
  city: 'Lollum',
};
const { kvkNumber, name, ...address } = typed;
const registered = { kvkNumber, name, tradeNames: ['Donald Advies'], active: true, address };
const outcomes = (changes: Partial<TypedOrganisation>, register: Partial<typeof registered> = {}) =>
  Object.fromEntries(
    compareOrganisation({ ...typed, ...changes }, { ...registered, ...register }).map(
      ({ field, outcome }) => [field, outcome],
    ),
  );

describe('S0-1.4.5b what was typed beside the trade register', () => {
  it('is the same when it is the same', () => {
    expect(new Set(Object.values(outcomes({})))).toEqual(new Set(['same']));
    expect(differs(compareOrganisation(typed, registered))).toBe(false);
  });

  it.each([
    ['name', 'Test B.V. DONALD', 'spelling'],
    ['name', 'Donald advies', 'trade_name'],
    ['name', 'Test BV Katrien', 'different'],
    ['street', 'hizzaarderlaan', 'spelling'],
    ['street', 'Kerkstraat', 'different'],
    ['postcode', '8823 SJ', 'spelling'],
    ['houseNumber', '3', 'different'],
    ['houseNumber', '3 a', 'spelling'],
    ['city', 'Lóllum', 'spelling'],
    ['kvkNumber', '69599084', 'different'],
  ] as const)('%s %j is %s', (field, value, outcome) => {
    expect(outcomes({ [field]: value })[field]).toBe(outcome);
  });

  it('says so when the registration has ended, and when the register has no address', () => {
    expect(outcomes({}, { active: false }).active).toBe('different');
    const rows = compareOrganisation(typed, { ...registered, address: undefined });
    expect(rows.filter(({ outcome }) => outcome === 'not_registered').map(({ field }) => field)).toEqual([
      'street',
      'houseNumber',
      'postcode',
      'city',
    ]);
    expect(differs(rows)).toBe(false);
  });

  it('never calls another letter or digit the same (property)', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcXYZ019 .-'), minLength: 1, maxLength: 12 });
    const plain = (text: string) => text.replace(/[ .-]/g, '').toLowerCase();
    fc.assert(
      fc.property(word, word, (left, right) => {
        const outcome = outcomes({ city: left }, { address: { ...address, city: right } }).city;
        expect(outcome === 'different').toBe(plain(left) !== plain(right));
      }),
    );
  });
});
