import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text';
import { catalogue } from './catalogue';
import { withinOneSlip } from './one-slip';
import { searchProducts } from './search';

const slugs = (term: string) => searchProducts(catalogue, term).map(({ slug }) => slug);
const server = 'private-services-server';

/** Every name of every product, as the property tests misspell it. */
const names = catalogue.flatMap(({ slug, name, aliases }) =>
  [name.nl, name.en, ...aliases].map((text) => ({ slug, text })),
);
const anyName = fc.constantFrom(...names);
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

describe('search', () => {
  it.each([
    'PKI Overheid Private Services Server certificate',
    'PKIo Private Services Server',
    'PKI Private Services Server',
    'pkioverheid  private-services server',
    'PRIVATE SERVICES SERVER',
    'privateservicesserver',
    'private services sever',
    'prviate services server',
    'pkio_private_services_server',
    'digipoort',
    'digiport',
    'Digipoort-certificaat',
    'certificaat voor digipoort',
    'kvk',
    'KVK API',
    'belastingdienst',
    'belastingdients',
    'sbr',
    'tls',
    'mutual TLS',
    'Kamer van Koophandel',
    'afas',
  ])('C-02 S0-1.1.0 %j finds the server certificate', (term) => expect(slugs(term)).toContain(server));

  it.each(['PKIo', 'PKI Overheid', 'PKI-overheid', 'pkioverheid', 'pkioverhied', 'PKIOVERHEÍD', 'pki'])(
    'C-02 %j finds every product',
    (term) => expect(slugs(term)).toEqual(catalogue.map(({ slug }) => slug)),
  );

  it.each([
    ['handtekening', ['professional-signing', 'citizen-signing']],
    ['zegel', ['eseal']],
    ['notaris', ['professional-signing', 'professional', 'private-professional']],
    ['burgercertificaat', ['citizen', 'citizen-signing']],
    ['medewerker', ['organisation-person']],
  ])('M01 the purpose %j finds its products and no other', (term, expected) =>
    expect(slugs(term)).toEqual(expected),
  );

  it.each(['', '   ', '-'])('an empty term %j means every product', (term) =>
    expect(slugs(term).length).toBe(catalogue.length),
  );

  it.each(['fiets', 'xyz', 'private fiets', 'qq'])('C-02 %j finds nothing', (term) =>
    expect(slugs(term)).toEqual([]),
  );

  it('C-02 finds any name whatever its case, accents, hyphens and spaces', () => {
    const spelling = fc.record({
      name: anyName,
      gap: fc.constantFrom(' ', '  ', '-', '_', ''),
      upper: fc.boolean(),
      accent: fc.constantFrom('', '\u0301', '\u0308'),
    });
    fc.assert(
      fc.property(spelling, ({ name, gap, upper, accent }) => {
        const spelled = name.text.replaceAll(/[\s–-]+/g, gap).replaceAll('e', `e${accent}`);
        expect(slugs(upper ? spelled.toUpperCase() : spelled.toLowerCase())).toContain(name.slug);
      }),
    );
  });

  it('C-02 finds any name with one letter wrong, missing, doubled or swapped', () => {
    const slip = fc.record({
      name: anyName,
      at: fc.nat(200),
      kind: fc.constantFrom('miss', 'wrong', 'double', 'swap'),
      letter: fc.constantFrom(...letters),
    });
    fc.assert(
      fc.property(slip, ({ name, at, kind, letter }) => {
        const { text, slug } = name;
        const place = at % (text.length - 1);
        const [before, here, next, after] = [
          text.slice(0, place),
          text.charAt(place),
          text.charAt(place + 1),
          text.slice(place + 2),
        ];
        const spelled = {
          miss: before + next + after,
          wrong: before + letter + next + after,
          double: before + here + here + next + after,
          swap: before + next + here + after,
        }[kind];
        expect(slugs(spelled)).toContain(slug);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a part of the catalogue, in its order, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(), (term) => {
        const all = catalogue.map(({ slug }) => slug);
        expect(slugs(term)).toEqual(all.filter((slug) => slugs(term).includes(slug)));
      }),
    );
  });
});

describe('one slip', () => {
  it.each([
    ['server', 'server', true],
    ['server', 'sever', true],
    ['server', 'serrver', true],
    ['server', 'zerver', true],
    ['server', 'sevrer', true],
    ['server', 'servre', true],
    ['server', 'sevr', false],
    ['server', 'srevre', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(withinOneSlip(one, other)).toBe(expected);
    expect(withinOneSlip(other, one)).toBe(expected);
  });
});
