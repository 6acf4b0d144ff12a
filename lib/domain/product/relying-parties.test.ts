import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { generations } from './generations';
import { leafTypes } from './leaf-types';
import { fitsOf, relyingParties } from './relying-parties';

const table = (need: Parameters<typeof fitsOf>[0]) =>
  Object.fromEntries(fitsOf(need).map(({ leaf, fit, remarks }) => [leaf.key, [fit, ...remarks].join(' ')]));

describe('what serves a need, per generation', () => {
  it('C-30 Digipoort: G1 is accepted, of G4 nobody says so yet', () => {
    expect(table({ party: 'digipoort', sides: ['client'] })).toEqual({
      g1_server: 'fits',
      g4_server: 'ask acceptance_unknown',
      g4_organisation: 'ask acceptance_unknown',
    });
  });

  it('C-30 S2-Q05a KVK: G4 has the domain elsewhere than KVK asks', () => {
    expect(table({ party: 'kvk', sides: ['client'] })).toEqual({
      g1_server: 'fits',
      g4_server: 'ask domain_elsewhere acceptance_unknown',
      g4_organisation: 'ask domain_elsewhere acceptance_unknown',
    });
  });

  it.each([[['server']], [['server', 'client']]] as const)(
    'C-30 whose system receives (%j) has nothing to the G4 root for authentication',
    (sides) => {
      expect(table({ party: 'digikoppeling', sides: [...sides] })).toEqual({
        g1_server: 'fits',
        g4_server: 'ask acceptance_unknown',
        g4_organisation: 'no side_missing acceptance_unknown',
      });
    },
  );

  it('C-30 of any other party we know nothing', () => {
    for (const { fit } of fitsOf({ party: 'other', sides: ['client'] })) expect(fit).toBe('ask');
  });

  it('C-30 the roots are those of the generation, and each purpose of G4 has its own', () => {
    const server = leafTypes.filter(({ product }) => product !== null);
    for (const { generation, root } of server) {
      expect(generations[generation].authorities.at(-1)?.commonName).toBe(root);
    }
    expect(new Set(leafTypes.map(({ root }) => root)).size).toBe(leafTypes.length);
  });

  it('names only products of the catalogue', () => {
    const slugs: (string | null)[] = catalogue.map(({ slug }) => slug);
    for (const { product } of leafTypes) expect([null, ...slugs]).toContain(product);
  });

  it('gives a verdict for every party and both sides', () => {
    for (const party of relyingParties) {
      for (const sides of [['client'], ['server'], ['client', 'server']] as const) {
        expect(fitsOf({ party, sides }).length).toBe(leafTypes.length);
      }
    }
  });
});
