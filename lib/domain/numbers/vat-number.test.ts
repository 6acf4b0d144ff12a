import fc from 'fast-check';
import * as at from 'stdnum/lib/cjs/at/uid.js';
import * as be from 'stdnum/lib/cjs/be/vat.js';
import * as bg from 'stdnum/lib/cjs/bg/vat.js';
import * as cy from 'stdnum/lib/cjs/cy/vat.js';
import * as cz from 'stdnum/lib/cjs/cz/dic.js';
import * as de from 'stdnum/lib/cjs/de/vat.js';
import * as dk from 'stdnum/lib/cjs/dk/cvr.js';
import * as ee from 'stdnum/lib/cjs/ee/kmkr.js';
import * as es from 'stdnum/lib/cjs/es/nif.js';
import * as fi from 'stdnum/lib/cjs/fi/alv.js';
import * as fr from 'stdnum/lib/cjs/fr/tva.js';
import * as gr from 'stdnum/lib/cjs/gr/vat.js';
import * as hr from 'stdnum/lib/cjs/hr/oib.js';
import * as hu from 'stdnum/lib/cjs/hu/anum.js';
import * as ie from 'stdnum/lib/cjs/ie/vat.js';
import * as it_ from 'stdnum/lib/cjs/it/iva.js';
import * as lt from 'stdnum/lib/cjs/lt/pvm.js';
import * as lu from 'stdnum/lib/cjs/lu/tva.js';
import * as lv from 'stdnum/lib/cjs/lv/pvn.js';
import * as mt from 'stdnum/lib/cjs/mt/vat.js';
import * as nl from 'stdnum/lib/cjs/nl/btw.js';
import * as pl from 'stdnum/lib/cjs/pl/nip.js';
import * as pt from 'stdnum/lib/cjs/pt/nif.js';
import * as ro from 'stdnum/lib/cjs/ro/cui.js';
import * as se from 'stdnum/lib/cjs/se/vat.js';
import * as si from 'stdnum/lib/cjs/si/ddv.js';
import * as sk from 'stdnum/lib/cjs/sk/dph.js';
import { describe, expect, it } from 'vitest';
import { parseVatNumber } from './vat-number';

/** What follows the country letters: 9 is any digit, A any letter, I a letter up to I; the rest stands as it is. */
const countries = [
  ['AT', at, ['U99999999']],
  ['BE', be, ['0999999999', '1999999999']],
  ['BG', bg, ['999999999', '9999999999']],
  ['CY', cy, ['99999999A']],
  ['CZ', cz, ['99999999', '9999999999']],
  ['DE', de, ['999999999']],
  ['DK', dk, ['99999999']],
  ['EE', ee, ['999999999']],
  ['EL', gr, ['999999999']],
  ['ES', es, ['A99999999', '99999999A', 'A9999999A']],
  ['FI', fi, ['99999999']],
  ['FR', fr, ['99999999999']],
  ['HR', hr, ['99999999999']],
  ['HU', hu, ['99999999']],
  ['IE', ie, ['9999999A', '9999999AI', '9A99999A']],
  ['IT', it_, ['99999999999']],
  ['LT', lt, ['999999999', '999999999999']],
  ['LU', lu, ['99999999']],
  ['LV', lv, ['99999999999']],
  ['MT', mt, ['99999999']],
  ['NL', nl, ['999999999B19', '999999999B91']],
  ['PL', pl, ['9999999999']],
  ['PT', pt, ['999999999']],
  ['RO', ro, ['99999999', '9999999', '9999999999']],
  ['SE', se, ['999999999901']],
  ['SI', si, ['99999999']],
  ['SK', sk, ['9999999999']],
] as const;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const position = (sign: string) => {
  if (sign === '9') return fc.constantFrom(...'0123456789');
  if (sign === 'I') return fc.constantFrom(...letters.slice(0, 9));
  return sign === 'A' ? fc.constantFrom(...letters) : fc.constant(sign);
};
const likeness = (shape: string) => fc.tuple(...[...shape].map(position)).map((signs) => signs.join(''));

describe('VAT numbers of the European Union', () => {
  it.each(countries)(
    'M13 %s: what an independent library holds valid is accepted',
    (country, library, shapes) => {
      const seen = fc
        .sample(fc.oneof(...shapes.map(likeness)), {
          numRuns: country === 'FR' ? 60_000 : 6_000,
          seed: 20_261_121,
        })
        .filter((number) => library.validate(number).isValid);
      expect(seen.length).toBeGreaterThan(5);
      const refused = seen.filter((number) => !parseVatNumber(`${country}${number}`).ok);
      expect(refused).toEqual([]);
    },
  );

  it.each(countries.filter(([country]) => !['BG', 'CZ', 'LV', 'NL'].includes(country)))(
    'M13 %s: one digit wrong is noticed, as often as the library notices it',
    (country, library, shapes) => {
      const wrong = fc
        .sample(fc.oneof(...shapes.map(likeness)), { numRuns: 2_000, seed: 20_261_121 })
        .filter((number) => library.validate(number).error?.name === 'InvalidChecksum');
      expect(wrong.length).toBeGreaterThan(5);
      expect(wrong.filter((number) => parseVatNumber(`${country}${number}`).ok)).toEqual([]);
    },
  );

  it('M13 S0-A1.3p a Dutch number that the library refuses is refused', () => {
    fc.assert(
      fc.property(likeness('999999999B99'), (number) => {
        const ours = parseVatNumber(`NL${number}`).ok;
        expect(ours && !nl.validate(number).isValid).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
