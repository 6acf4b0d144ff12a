import { describe, expect, it } from 'vitest';
import { mangledNumbers, readName, readNumber, readOptions, readTerm, readYesNo } from './row-answers';
import { readOrganisation } from './row-organisation';

const usual = { kind: 'years', years: 3 } as const;
const donald = {
  id: 'a',
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

describe('M35 what a person writes in a cell', () => {
  it.each([
    [undefined, usual],
    ['2', { kind: 'years', years: '2' }],
    ['1 jaar', { kind: 'years', years: '1' }],
    ['3 years', { kind: 'years', years: '3' }],
    ['200 dagen', { kind: 'days', days: '200' }],
    ['31-12-2027', { kind: 'until', date: '2027-12-31' }],
    ['1/2/2027', { kind: 'until', date: '2027-02-01' }],
    ['2027-12-31', { kind: 'until', date: '2027-12-31' }],
    ['31-02-2027', undefined],
    ['zo lang mogelijk', undefined],
  ])('the term %j', (text, expected) => {
    expect(readTerm(text, usual)).toEqual(expected);
  });

  it.each([
    ['Ja', true],
    ['nee', false],
    ['WAAR', true],
    ['misschien', undefined],
    [undefined, undefined],
  ])('yes or no: %j', (text, expected) => {
    expect(readYesNo(text)).toBe(expected);
  });

  it.each([
    [{}, { include: true, choice: 'kvk', number: '68750110' }],
    [{ number: '00000003687501100000' }, { choice: 'kvk' }],
    [{ number: '00000004114202890000' }, { choice: 'sub_oin' }],
    [{ number: '123456782' }, { choice: 'rsin', number: '123456782' }],
    [{ number_kind: 'RSIN' }, { choice: 'rsin', number: '856868749' }],
    [{ number_kind: 'geen' }, { include: false }],
    [{ number: '12' }, { choice: 'oin', number: '12' }],
  ])('the number %j', (cells, expected) => {
    expect(readNumber(cells, { kvkNumber: '68750110', rsin: '856868749' })).toMatchObject(expected);
  });

  it('a kind of number that nobody knows is no number', () => {
    expect(readNumber({ number_kind: 'BTW' }, donald)).toBeUndefined();
  });

  it.each([
    [undefined, { kind: 'qvtl', label: 'TestBVDonald', derived: true }],
    ['qvtl', { kind: 'qvtl', label: 'TestBVDonald', derived: true }],
    ['Anders', { kind: 'qvtl', label: 'Anders' }],
    ['Anders.qvtl.nl', { kind: 'qvtl', label: 'Anders.qvtl.nl' }],
    ['https://www.voorbeeld.nl/', { kind: 'own', name: 'https://www.voorbeeld.nl/' }],
  ])('the name %j', (text, expected) => {
    expect(readName(text, 'TestBVDonald')).toEqual(expected);
  });

  it('numbers of which a spreadsheet kept only the size are told apart', () => {
    expect(mangledNumbers({ number: '3,6875E+15', kvk_number: '68750110' })).toEqual([
      { column: 'number', problem: 'number_written_by_spreadsheet' },
    ]);
  });

  it('extra addresses may be separated in any usual way', () => {
    expect(readOptions({ extra_emails: 'a@b.nl; c@d.nl' })).toEqual({ extraEmails: ['a@b.nl', 'c@d.nl'] });
    expect(readOptions({})).toBeUndefined();
  });

  it('an organisation that is stored is that one while nothing else is written', () => {
    const known = { stored: donald, registered: undefined };
    const written = { organisation: 'test b.v. donald', telephone: '020 555 01 01', postcode: '8823sj' };
    expect(readOrganisation({}, donald.kvkNumber, known)).toEqual({ organisationId: 'a' });
    expect(readOrganisation(written, donald.kvkNumber, known)).toEqual({ organisationId: 'a' });
    expect(readOrganisation({ city: 'Ede' }, donald.kvkNumber, known)).toMatchObject({
      name: 'Test BV Donald',
      city: 'Ede',
      province: 'Fryslân',
    });
  });

  it('M22 a new one is completed from the trade register', () => {
    const { street, houseNumber, postcode, city, name } = donald;
    const registered = { name, address: { street, houseNumber, postcode, city } };
    const typed = { province: 'Fryslân', telephone: '020 555 01 01' };
    expect(readOrganisation(typed, donald.kvkNumber, { stored: undefined, registered })).toEqual({
      kvkNumber: donald.kvkNumber,
      ...registered.address,
      name,
      country: 'NL',
      ...typed,
    });
  });
});
