import { describe, expect, it } from 'vitest';
import { fieldProblems } from '@/lib/domain/checked';
import { privateServicesServer } from '@/lib/domain/product/server-products';
import { type FormItemOf, formItem, type QuestionId } from '@/lib/domain/request/form';
import { rulesOf } from './answer-rules';
import {
  type TypedRepresentative,
  toDomain,
  toKey,
  toOin,
  toOrganisation,
  toRepresentative,
  toValidity,
} from './typed-answers';

function itemOf<Q extends QuestionId>(question: Q): FormItemOf<Q> {
  const item = formItem(privateServicesServer.requestForm, question);
  if (!item) throw new Error(`no question ${question}`);
  return item;
}

/** The answer that is saved, or what is wrong by field. */
function judge<Q extends QuestionId, Typed>(question: Q, toAnswer: (typed: Typed) => unknown, typed: Typed) {
  const result = rulesOf(itemOf(question), toAnswer).safeParse(typed);
  return result.success ? result.data : fieldProblems(result.error);
}

const person: TypedRepresentative = {
  contactId: 'new',
  firstName: 'Jo',
  lastName: 'de Vries',
  email: 'jo@voorbeeld.nl',
  telephone: '06 12345678',
  jobTitle: 'Directeur',
  locale: 'nl',
  soleAuthority: 'yes',
  others: [],
};

describe('what stands in a form, judged by the rules of the server', () => {
  it('S0-1.3.2g6 makes the number from the KVK number', () => {
    const typed = { choice: 'kvk', kvkNumber: '12345678', number: '' };
    expect(judge('oin', toOin, typed)).toEqual({
      include: true,
      choice: 'kvk',
      number: '00000003123456780000',
    });
  });

  it('S0-1.3.2g3 leaves the number out only when that was chosen', () => {
    const typed = { choice: 'none', kvkNumber: '12345678', number: '' };
    expect(judge('oin', toOin, typed)).toEqual({ include: false });
  });

  it('S0-1.3.2b1 takes an own domain as it was pasted', () => {
    const proof = { method: 'http-token', scope: 'base_domain' };
    const typed = {
      kind: 'own',
      label: 'x',
      freeLabel: 'x',
      name: 'https://www.voorbeeld.nl/pagina',
      ...proof,
    };
    expect(judge('domain', toDomain, typed)).toEqual({ kind: 'own', name: 'www.voorbeeld.nl', ...proof });
  });

  it('S0-1.3.2b4 knows a label that was taken as it was made from one that was chosen', () => {
    const typed = { kind: 'qvtl', freeLabel: 'BakkerijPuur', name: '', method: '', scope: '' };
    const taken = { kind: 'qvtl', label: 'BakkerijPuur', derived: true };
    expect(judge('domain', toDomain, { ...typed, label: 'BakkerijPuur' })).toEqual(taken);
    expect(judge('domain', toDomain, { ...typed, label: 'Puur' })).toEqual({ kind: 'qvtl', label: 'Puur' });
  });

  it.each([
    ['years:2', { kind: 'years', years: 2 }],
    ['until:2028-11-11', { kind: 'until', date: '2028-11-11' }],
    ['until', { kind: 'until', date: '2027-05-01' }],
    ['days', { kind: 'days', days: 199 }],
  ])('S0-1.3.2c1 reads the term %s', (choice, answer) => {
    expect(judge('validity', toValidity, { choice, date: '2027-05-01', days: '199' })).toEqual(answer);
  });

  it('S0-1.3.2a1 takes the key size as a number', () => {
    expect(judge('key', toKey, { kind: 'browser', bits: '3072', csr: '' })).toEqual({
      kind: 'browser',
      bits: 3072,
    });
  });

  it('S0-1.3.2a7 refuses a private key at the field, before anything is sent', () => {
    const csr = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----';
    expect(judge('key', toKey, { kind: 'csr', bits: '', csr })).toEqual({ csr: 'csr_is_private_key' });
  });

  it('S0-1.3.2f2 sends the id alone of an organisation used before', () => {
    const organisationId = '01a1fd68-fc00-7641-bc4c-33d937c2b21f';
    const typed = {
      organisationId,
      kvkNumber: '',
      name: '',
      street: '',
      houseNumber: '',
      postcode: '',
      city: '',
      province: '',
      country: 'NL',
      telephone: '',
    };
    expect(judge('organisation', toOrganisation, typed)).toEqual({ organisationId });
    expect(judge('organisation', toOrganisation, { ...typed, organisationId: 'new' })).toMatchObject({
      kvkNumber: 'required',
      name: 'required',
    });
  });

  it('S0-1.3.2h2 S0-1.3.2h3 wants to know whether the representative may act alone', () => {
    expect(judge('representative', toRepresentative, person)).toMatchObject({
      telephone: '+31612345678',
      soleAuthority: true,
    });
    const judged = (soleAuthority: string) =>
      judge('representative', toRepresentative, { ...person, soleAuthority });
    expect(judged('no')).toMatchObject({ soleAuthority: false });
    expect(judged('')).toEqual({ soleAuthority: 'required' });
  });
});
