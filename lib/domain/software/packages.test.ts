import { describe, expect, it } from 'vitest';
import { isSoftwareId, softwareIds, softwareNotes, softwarePackages } from './packages';

const packages = softwareIds.map((id) => softwarePackages[id]);

describe('software packages', () => {
  it('M01 has each package under its own id, once', () => {
    for (const id of softwareIds) expect(softwarePackages[id].id).toBe(id);
    expect(new Set(packages.map(({ name }) => name ?? 'nameless')).size).toBe(softwareIds.length - 1);
  });

  it('M01 says of no package that it accepts and refuses the same form', () => {
    for (const { acceptedForms, refusedForms } of packages) {
      expect(acceptedForms?.filter((form) => refusedForms.includes(form)) ?? []).toEqual([]);
    }
  });

  it('M01 claims nothing about a package without a source, and sends the reader to its maker', () => {
    const unsourced = packages.filter(({ evidence, id }) => evidence.kind === 'none' && id !== 'own_build');
    expect(unsourced.map(({ id }) => id)).toContain('twinfield');
    for (const { acceptedForms, refusedForms, install, g4, notes } of unsourced) {
      expect({ acceptedForms, refusedForms, install, g4, notes }).toEqual({
        acceptedForms: null,
        refusedForms: [],
        install: null,
        g4: 'unknown',
        notes: ['ask_vendor'],
      });
    }
  });

  it.each([
    ['afas', ['p12'], ['p7b', 'csr'], 'upload'],
    ['exact_online', ['p12'], ['csr'], 'upload'],
    ['accountview', ['p12'], [], 'windows_store'],
    ['xbrlreports', ['p12'], [], 'windows_store'],
  ] as const)('M01 knows what %s takes', (id, accepted, refused, install) => {
    const { acceptedForms, refusedForms, install: way } = softwarePackages[id];
    expect({ acceptedForms, refusedForms, way }).toEqual({
      acceptedForms: accepted,
      refusedForms: refused,
      way: install,
    });
  });

  it('C-30 warns that Odoo looks for the G1 root', () => {
    expect(softwarePackages.odoo.g4).toBe('likely_not');
    expect(softwarePackages.odoo.notes).toContain('fetches_g1_root');
  });

  it('uses every note', () => {
    const used = new Set(packages.flatMap(({ notes }) => notes));
    expect([...used].sort()).toEqual([...softwareNotes].sort());
  });

  it('knows an id from any other text', () => {
    expect(isSoftwareId('afas')).toBe(true);
    expect(isSoftwareId('AFAS')).toBe(false);
    expect(isSoftwareId('toString')).toBe(false);
  });
});
