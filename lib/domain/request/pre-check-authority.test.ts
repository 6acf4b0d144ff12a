import { describe, expect, it } from 'vitest';
import { decideAuthority } from '../authority/decide-authority';
import type { Officer } from '../authority/officer';
import { authorityFindings } from './pre-check-authority';

const jo = { firstName: 'Johanna', lastName: 'de Vries' };
const person = {
  ...jo,
  email: 'jo@voorbeeld.nl',
  telephone: '+31205550102',
  jobTitle: 'Directeur',
};
const officer = (changes: Partial<Officer>): Officer => ({
  firstNames: 'Johanna',
  lastName: 'de Vries',
  role: 'Bestuurder',
  ground: 'sole_director',
  specialLegalStatus: false,
  isCompany: false,
  ...changes,
});
const other = officer({ firstNames: 'Pieter', lastName: 'Jansen' });
const said = (officers: Officer[], soleAuthority = true, active = true) =>
  authorityFindings({ ...person, soleAuthority }, decideAuthority(jo, { state: 'found', active, officers }));

describe('M25 S0-ERR-06 what the register says of who is stated to act alone', () => {
  it.each([
    [
      'acts only jointly, with the others by name',
      [officer({ ground: 'joint_director' }), officer({ ...other, ground: 'joint_director' })],
      'authority_joint',
      'Pieter Jansen',
    ],
    [
      'has a function without power',
      [officer({ ground: 'none', role: 'Commissaris' })],
      'sole_authority_needed',
      'Commissaris',
    ],
    ['is not in the register', [other], 'representative_not_in_register', undefined],
    [
      'acts for an organisation under administration',
      [officer({ specialLegalStatus: true })],
      'authority_special_status',
      undefined,
    ],
  ] as const)('warns of who %s', (_, officers, problem, registered) => {
    const [finding, ...more] = said([...officers]);
    expect(finding).toMatchObject({
      question: 'representative',
      field: 'soleAuthority',
      severity: 'warn',
      problem,
    });
    expect(finding?.registered).toBe(registered);
    expect(more).toEqual([]);
  });

  it('says nothing of who may, of whom the register cannot tell, and of who is said to need a power of attorney', () => {
    expect(said([officer({})])).toEqual([]);
    expect(said([officer({ ground: 'limited_power' })])).toEqual([]);
    expect(said([other], false)).toEqual([]);
    expect(authorityFindings({ ...person, soleAuthority: true }, undefined)).toEqual([]);
  });

  it('leaves an organisation that has ended to the organisation’s own finding', () => {
    expect(said([officer({})], true, false)).toEqual([]);
  });
});
