import fc from 'fast-check';
import * as bsn from 'stdnum/lib/cjs/nl/bsn.js';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../checked';
import { anyText } from '../testing/any-text';
import { parseCountry } from './country';
import { passesElfproef } from './elfproef';
import { maskEmail, parseEmail } from './email';
import { parseKvkNumber } from './kvk-number';
import { parseFirstName, parsePersonName } from './person-name';
import { parsePhone } from './phone';
import { parseDutchPostcode, parsePostcode } from './postcode';
import { findProvince } from './province';
import { parseRsin } from './rsin';
import { parseVatNumber, vatCountry } from './vat-number';

function outcome<T>(result: Checked<T>) {
  return result.ok ? result.value : { problem: result.problem };
}

function refusal(problem: string) {
  return { problem };
}

describe('KVK number', () => {
  it.each([
    ['68750110', '68750110'],
    [' 6875 0110 ', '68750110'],
    ['KVK: 68.75.01.10', '68750110'],
    ['kvk-nr 01234567', '01234567'],
    ['6875011', refusal('kvk_number_invalid')],
    ['000037178598', refusal('kvk_number_is_establishment')],
    ['00000000', refusal('kvk_number_invalid')],
    ['', refusal('required')],
  ])('S2-Q07 %j → %j', (typed, expected) => expect(outcome(parseKvkNumber(typed))).toEqual(expected));
});

describe('elfproef and RSIN', () => {
  it.each(['857587973', '858311537', '992760562', '123456782', '002220647', '111222333', '810110866'])(
    '%s passes',
    (number) => expect(passesElfproef(number)).toBe(true),
  );

  it.each(['123456789', '112233445', '810110867', '000000000', '85758797'])('%s fails', (number) =>
    expect(passesElfproef(number)).toBe(false),
  );

  it('agrees with an independent library on every nine digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        const nine = String(number).padStart(9, '0');
        expect(passesElfproef(nine)).toBe(bsn.validate(nine).isValid);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['8575.87.973', '857587973'],
    ['2220647', refusal('rsin_invalid')],
    ['02220647', '002220647'],
    ['123456789', refusal('rsin_invalid')],
  ])('%j → %j', (typed, expected) => expect(outcome(parseRsin(typed))).toEqual(expected));
});

describe('VAT number', () => {
  it.each([
    'NL857587973B01',
    'NL810110866B01',
    'NL004495445B01',
    'NL123456782B90',
    'NL002455799B11',
    'NL123456789B13',
    'NL000099998B57',
    'NL987654321B94',
    'NL112233445B32',
    'DE123456788',
    'BE0123456749',
    'EL094019245',
    'IE6388047V',
    'XIGD123',
  ])('S0-1.1.10a accepts %s', (number) => expect(outcome(parseVatNumber(number))).toBe(number));

  it.each([
    'NL123456789B12',
    'NL810007919B01',
    'NL999999999B01',
    'NL857587973B00',
    'NL000000000B01',
    'NL857587973',
    'DE123456789',
    'BE0123456789',
    'EL123456789',
    'FR41303265045',
    'IT00743110158',
  ])('S0-A1.3p refuses %s', (number) =>
    expect(outcome(parseVatNumber(number))).toEqual(refusal('vat_number_invalid')),
  );

  it.each([
    ['NL 8575.87.973 b01', 'NL857587973B01'],
    ['857587973b01', 'NL857587973B01'],
    ['btw-id: NL857587973B01', 'NL857587973B01'],
    ['GR094019245', 'EL094019245'],
    ['US123', refusal('vat_number_unknown_country')],
    ['', refusal('required')],
  ])('repairs %j to %j', (typed, expected) => expect(outcome(parseVatNumber(typed))).toEqual(expected));

  it('knows the country behind the letters', () => {
    expect(['NL857587973B01', 'EL123456789', 'XI123456789'].map(vatCountry)).toEqual(['NL', 'GR', 'GB']);
  });
});

describe('postcode, province, country', () => {
  it.each([
    ['1234AB', '1234 AB'],
    ['3431 ga', '3431 GA'],
    ['0123AB', refusal('postcode_invalid')],
    ['1234SA', refusal('postcode_invalid')],
    ['1234SD', refusal('postcode_invalid')],
    ['1234SS', refusal('postcode_invalid')],
  ])('%j → %j', (typed, expected) => expect(outcome(parseDutchPostcode(typed))).toEqual(expected));

  it('leaves other countries their own shape', () => {
    expect(outcome(parsePostcode(' b-1000 ', 'BE'))).toBe('B-1000');
    expect(outcome(parsePostcode('SW1A 1AA', 'GB'))).toBe('SW1A 1AA');
  });

  it('finds a province in any spelling, none that does not exist', () => {
    expect(['friesland', 'NOORD HOLLAND', 'zuid-holland', 'Holland'].map(findProvince)).toEqual([
      'Fryslân',
      'Noord-Holland',
      'Zuid-Holland',
      undefined,
    ]);
  });

  it('knows countries by ISO code', () => {
    expect(outcome(parseCountry(' nl '))).toBe('NL');
    expect(outcome(parseCountry('c'))).toEqual(refusal('country_unknown'));
  });
});

describe('telephone', () => {
  it.each([
    ['030-555 01 02', '+31305550102'],
    ['(030) 555 0102', '+31305550102'],
    ['0031 30 555 0102', '+31305550102'],
    ['+31 (0)30 555 0102', '+31305550102'],
    ['06 12345678', '+31612345678'],
    ['06-1234 5678', '+31612345678'],
    ['088 1234567', '+31881234567'],
    ['+32 2 555 12 12', '+3225551212'],
    ['12345', refusal('phone_invalid')],
    ['bel mij', refusal('phone_invalid')],
    ['', refusal('required')],
  ])('repairs Dutch notation: %j → %j', (typed, expected) =>
    expect(outcome(parsePhone(typed))).toEqual(expected),
  );
});

describe('e-mail', () => {
  it.each([
    [' s.dewit@Voorbeeld.NL ', 's.dewit@voorbeeld.nl'],
    ['mailto:s.dewit@voorbeeld.nl', 's.dewit@voorbeeld.nl'],
    ['Sanne de Wit <S.deWit@voorbeeld.nl>', 'S.deWit@voorbeeld.nl'],
    ['s.dewit@', refusal('email_invalid')],
    ['a@b.nl\r\nBcc: c@d.nl', refusal('email_invalid')],
    ['', refusal('required')],
  ])('%j → %j', (typed, expected) => expect(outcome(parseEmail(typed))).toEqual(expected));

  it('S0-A2.3a masks the address', () => {
    expect(maskEmail('s.dewit@voorbeeld.nl')).toBe('s•••t@voorbeeld.nl');
    expect(maskEmail('a@voorbeeld.nl')).toBe('a•••@voorbeeld.nl');
    expect(maskEmail('ab@voorbeeld.nl')).toBe('a•••@voorbeeld.nl');
  });
});

describe('names of people', () => {
  it.each([
    'Sanne',
    "D'Artagnan-Łukasz",
    'Ömer',
    '李',
    'محمد',
    'Αλέξανδρος',
    'van der Wit (Jansen)',
    'Jr.',
    '’t Hart',
  ])('accepts %s', (name) => expect(outcome(parsePersonName(name))).toBe(name.normalize('NFC')));

  it.each([
    ['<script>', 'name_not_a_name'],
    ['R2D2', 'name_not_a_name'],
    ['...', 'name_not_a_name'],
    ['a'.repeat(129), 'too_long'],
    ['  ', 'required'],
  ])('refuses %j', (typed, problem) => expect(outcome(parsePersonName(typed))).toEqual(refusal(problem)));

  it.each(['dhr. Jan', 'Drs. P.', 'mr. Sanne', 'ir Jan'])(
    'S1-F no title before the first name: %s',
    (typed) => expect(outcome(parseFirstName(typed))).toEqual(refusal('name_has_title')),
  );

  it.each(['Ma', 'Ing', 'Mariska', 'Bas'])('a name that looks like a title stays: %s', (typed) =>
    expect(outcome(parseFirstName(typed))).toBe(typed),
  );
});

describe('every rule', () => {
  const rules: Readonly<Record<string, (typed: string) => Checked<string>>> = {
    parseKvkNumber,
    parseRsin,
    parseVatNumber,
    parseDutchPostcode,
    parsePhone,
    parseEmail,
    parsePersonName,
    parseFirstName,
    parseCountry,
  };
  it.each(Object.entries(rules))('%s never throws and repairs only once', (_name, rule) => {
    fc.assert(
      fc.property(anyText(), (typed) => {
        const result = rule(typed);
        if (result.ok) expect(outcome(rule(result.value))).toBe(result.value);
      }),
    );
  });
});
