import fc from 'fast-check';
import * as btw from 'stdnum/lib/cjs/nl/btw.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldProblems } from '../checked';
import { signUpSchema } from './sign-up';

const typed = {
  firstName: 'Sanne',
  lastName: 'de Wit',
  email: 's.dewit@korenaar.example',
  phone: '030 123 45 67',
  jobTitle: 'Directeur',
  organisationName: 'Bakkerij De Korenaar',
  organisationPhone: '030 123 45 00',
  kvkNumber: '68750110',
  country: 'NL',
  vatNumber: '',
  street: 'Nieuwegracht 8',
  postcode: '3512 LP',
  city: 'Utrecht',
  province: 'Utrecht',
  useEmailAsUsername: true,
  username: '',
  password: 'vier paarse fietsen',
  wantsInvoice: false,
  termsAccepted: true,
};

const parse = (changes: object) => signUpSchema.safeParse({ ...typed, ...changes });
const repaired = (changes: object) => signUpSchema.parse({ ...typed, ...changes });
function problems(changes: object) {
  const result = parse(changes);
  return result.success ? {} : fieldProblems(result.error);
}

describe('signing up', () => {
  it.each([
    ['phone', '(030) 555-0102', '+31305550102'],
    ['phone', '0031 30 555 01 02', '+31305550102'],
    ['phone', '+31 (0)30 5550102', '+31305550102'],
    ['phone', '06-12 34 56 78', '+31612345678'],
    ['organisationPhone', '030.555.01.02', '+31305550102'],
    ['email', '  mailto:S.deWit@Korenaar.EXAMPLE ', 'S.deWit@korenaar.example'],
    ['kvkNumber', 'KVK 6875 0110', '68750110'],
    ['vatNumber', 'nl 8575.87.973 b01', 'NL857587973B01'],
    ['vatNumber', '857587973B01', 'NL857587973B01'],
    ['vatNumber', 'BTW-nr: NL 8575 87 973 B 01', 'NL857587973B01'],
    ['postcode', '3512lp', '3512 LP'],
    ['postcode', ' 3512  lp ', '3512 LP'],
    ['province', 'friesland', 'Fryslân'],
    ['province', 'noord holland', 'Noord-Holland'],
    ['city', '  Den   Haag ', 'Den Haag'],
  ])('S0-A1.3 repairs %s %j to %j', (field, text, value) => {
    expect(repaired({ [field]: text })).toMatchObject({ [field]: value });
  });

  it.each([
    ['firstName', '', 'required'],
    ['firstName', 'mevr. Sanne', 'name_has_title'],
    ['email', 'sanne at korenaar', 'email_invalid'],
    ['phone', '12345', 'phone_invalid'],
    ['jobTitle', ' ', 'required'],
    ['organisationName', '', 'required'],
    ['kvkNumber', '000037178598', 'kvk_number_is_establishment'],
    ['vatNumber', 'NL123456789B02', 'vat_number_invalid'],
    ['vatNumber', 'BE0123456749', 'vat_number_other_country'],
    ['postcode', '12 AB', 'postcode_invalid'],
    ['country', 'XX', 'country_unknown'],
    ['province', '', 'required'],
    ['province', 'Holland', 'province_unknown'],
    ['password', 'kort', 'password_too_short'],
    ['password', 'korenaar korenaar', 'password_contains_own_data'],
    ['termsAccepted', false, 'not_accepted'],
  ])('S0-A1.3 refuses %s %j with %s', (field, text, problem) => {
    expect(problems({ [field]: text })).toMatchObject({ [field]: problem });
  });

  it('tells every problem at once, and not one field too many', () => {
    expect(Object.keys(problems({ email: 'x', phone: '1', city: '' })).sort()).toEqual([
      'city',
      'email',
      'phone',
    ]);
  });

  it('S0-A1.3l takes the address or another name as username', () => {
    expect(repaired({}).username).toBe(typed.email);
    expect(repaired({ useEmailAsUsername: false, username: ' De-Bakker ' }).username).toBe('de-bakker');
    expect(problems({ useEmailAsUsername: false })).toEqual({ username: 'required' });
  });

  it('C-10 S0-A1.3b asks what is needed and nothing more: no kind of account, no kind of telephone', () => {
    const asked = fieldProblems(signUpSchema.safeParse({}).error ?? new z.ZodError([]));
    expect(Object.keys(asked).sort()).toEqual([
      'city',
      'country',
      'email',
      'firstName',
      'jobTitle',
      'lastName',
      'organisationName',
      'organisationPhone',
      'password',
      'phone',
      'postcode',
      'street',
      'termsAccepted',
    ]);
  });

  it('asks no KVK number, VAT number or, abroad, province of who has none', () => {
    expect(problems({ kvkNumber: ' ', vatNumber: ' ' })).toEqual({});
    expect(problems({ country: 'BE', postcode: '1000', province: '' })).toEqual({});
  });

  it('S0-A1.3p takes exactly the Dutch VAT numbers that stdnum takes, however they are written', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    const suffix = fc.integer({ min: 1, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const separator = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(digits, suffix, separator, (nine, end, between) => {
        const number = `NL${nine.join('')}B${end}`;
        const written = [...number].join(between).toLowerCase();
        const known = btw.validate(number).isValid && !number.startsWith('NL000000000');
        expect(parse({ vatNumber: written }).success).toBe(known);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same again for what it gave', () => {
    const once = repaired({ phone: '(030) 555-0102', postcode: '3512lp', province: 'UTRECHT' });
    expect(repaired(once)).toEqual(once);
  });
});
