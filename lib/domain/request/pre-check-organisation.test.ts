import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationFindings } from './pre-check-organisation';
import { type RegisteredCompany, registerDifferences } from './pre-check-register';

const typed = {
  kvkNumber: '68750110',
  name: 'Test BV Donald',
  street: 'Hizzaarderlaan',
  houseNumber: '3A',
  postcode: '8823 SJ',
  city: 'Lollum',
  province: 'Fryslân',
  country: 'NL',
  telephone: '+31205550101',
};
const entry: RegisteredCompany = {
  name: 'Test BV Donald',
  tradeNames: ['Test BV Donald', 'Donald Diepenveen'],
  rsin: '857587973',
  address: { street: 'Hizzaarderlaan', houseNumber: '3A', postcode: '8823SJ', city: 'Lollum' },
  active: true,
};
const longName = 'Vereniging tot behoud van alle kleine en grote molens in Nederland en daarbuiten';

const judge = (change: Partial<typeof typed>, found: Partial<RegisteredCompany> = {}) =>
  organisationFindings({ ...typed, ...change }, { state: 'found', entry: { ...entry, ...found } }).map(
    ({ severity, problem, field, registered }) =>
      [severity, problem, field, registered ?? ''].join(' ').trim(),
  );

const address = 'Hizzaarderlaan 3A, 8823SJ Lollum';

describe('M34 an organisation beside the trade register', () => {
  it.each<[string, Parameters<typeof judge>, string[]]>([
    ['the same', [{}], []],
    ['written another way', [{ name: 'test b.v. donald', houseNumber: '3 a', postcode: '8823SJ' }], []],
    ['another name', [{ name: 'Bakkerij Puur' }], ['refuse organisation_name_differs name Test BV Donald']],
    [
      'a trade name',
      [{ name: 'Donald Diepenveen' }],
      ['warn organisation_name_is_trade_name name Test BV Donald'],
    ],
    [
      'a name longer than the CA takes',
      [{ name: 'Vereniging tot behoud van molens' }, { name: longName }],
      [`warn organisation_name_differs name ${longName}`],
    ],
    ['moved', [{ street: 'Dorpsstraat' }], [`warn organisation_address_differs street ${address}`]],
    ['a shielded address', [{ street: 'Dorpsstraat' }, { address: undefined }], []],
    ['struck off', [{}, { active: false }], ['refuse kvk_number_inactive kvkNumber Test BV Donald']],
    ['stored without province', [{ province: '' }], ['refuse required province']],
    ['stored without telephone', [{ telephone: '' }], ['refuse required telephone']],
    ['a province that is none', [{ province: 'Holland' }], ['refuse province_unknown province']],
  ])('%s', (_, given, expected) => expect(judge(...given)).toEqual(expected));

  it('S2-R33 a number that KVK does not know is told, and KVK being down stops nobody', () => {
    const severity = (state: 'not_found' | 'could_not_ask') =>
      organisationFindings(typed, { state }).map((finding) => `${finding.severity} ${finding.problem}`);
    expect(severity('not_found')).toEqual(['warn kvk_number_unknown']);
    expect(severity('could_not_ask')).toEqual(['note kvk_could_not_ask']);
  });
});

describe('M22 differences', () => {
  const texts = fc.record({
    name: fc.string({ minLength: 1 }),
    street: fc.string(),
    houseNumber: fc.string(),
    postcode: fc.string(),
    city: fc.string(),
  });

  it('what was copied from the register never differs from it, in any script', () => {
    fc.assert(
      fc.property(texts, (company) => {
        const { name, ...address } = company;
        expect(registerDifferences(company, { name, address })).toEqual([]);
        expect(registerDifferences(company, { name: name.toUpperCase().toLowerCase() })).toEqual(
          registerDifferences(company, { name }),
        );
      }),
    );
  });

  it('each field that differs is named with both texts; an empty one is not', () => {
    const mine = { name: 'Βιβλία', street: '', houseNumber: '4', postcode: '8823 SJ', city: 'Sneek' };
    expect(registerDifferences(mine, entry)).toEqual([
      { field: 'name', typed: 'Βιβλία', registered: 'Test BV Donald' },
      { field: 'houseNumber', typed: '4', registered: '3A' },
      { field: 'city', typed: 'Sneek', registered: 'Lollum' },
    ]);
  });
});
