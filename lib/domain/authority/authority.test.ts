import { describe, expect, it } from 'vitest';
import { type AuthorityJudgement, decideAuthority, type RegisterSays } from './decide-authority';
import { matchName } from './match-name';
import { alone, type Officer, type SigningGround, signingGrounds } from './officer';

const named = (firstNames: string, lastName: string) => ({ firstNames, lastName });

describe('M25 a typed name beside the registered one', () => {
  it.each([
    ['the same', 'Johanna Maria', 'de Vries', 'Johanna Maria', 'de Vries', 'full'],
    ['one of two first names', 'Johanna', 'de Vries', 'Johanna Maria', 'de Vries', 'full'],
    ['initials with full stops', 'J.M.', 'de Vries', 'Johanna Maria', 'de Vries', 'initials'],
    ['initials with blanks', 'J. M.', 'De Vries', 'Johanna Maria', 'de Vries', 'initials'],
    ['initials written together', 'JM', 'de Vries', 'Johanna Maria', 'de Vries', 'initials'],
    ['one initial', 'J', 'de Vries', 'Johanna Maria', 'de Vries', 'initials'],
    ['the register has initials', 'Johanna', 'de Vries', 'J.M.', 'de Vries', 'initials'],
    ['a first name and an initial', 'Johanna M.', 'de Vries', 'Johanna Maria', 'de Vries', 'full'],
    ['a prefix left out', 'Johanna', 'Vries', 'Johanna', 'de Vries', 'full'],
    ['a prefix behind', 'Pieter', 'Berg, van den', 'Pieter', 'van den Berg', 'full'],
    ['a prefix abbreviated', 'Pieter', 'van der Berg', 'Pieter', 'v.d. Berg', 'full'],
    ['apostrophe', 'Bart', '’t Hart', 'Bart', "'t Hart", 'full'],
    ['accents', 'Zoe', 'Menagere', 'Zoë', 'Ménagère', 'full'],
    ['ij as y', 'Eva', 'van Dyk', 'Eva', 'van Dijk', 'full'],
    ['the digraph', 'Eva', 'van Dĳk', 'Eva', 'van Dijk', 'full'],
    ['sharp s', 'Hans', 'Groß', 'Hans', 'Gross', 'full'],
    ['capitals', 'JOHANNA', 'DE VRIES', 'Johanna', 'de Vries', 'full'],
    ['married: joined typed', 'Zoë', 'van Dijk-Mulder', 'Zoë', 'van Dijk', 'married'],
    ['married: joined registered', 'Zoë', 'Mulder', 'Zoë', 'van Dijk-Mulder', 'married'],
    ['married: own name first', 'Zoë', 'Mulder-van Dijk', 'Zoë', 'Mulder', 'married'],
    ['joined without hyphen', 'Zoë', 'van Dijk Mulder', 'Zoë', 'van Dijk-Mulder', 'full'],
    ['married with initials proves nothing', 'Z.', 'van Dijk', 'Zoë', 'van Dijk-Mulder', 'surname'],
    ['a short name', 'Hans', 'de Vries', 'Johannes', 'de Vries', 'surname'],
    ['another first name with the same letter', 'Jan', 'de Vries', 'Johanna', 'de Vries', 'surname'],
    ['other second initial', 'J.P.', 'de Vries', 'Johanna Maria', 'de Vries', 'surname'],
    ['another surname', 'Johanna', 'Bakker', 'Johanna', 'de Vries', undefined],
    ['part of a word is no part of a name', 'Jan', 'Berg', 'Jan', 'Bergman', undefined],
    ['Turkish dotless i', 'Fatima', 'Yılmaz', 'Fatima', 'Yilmaz', 'full'],
    ['no first name in the register', 'Jan', 'de Vries', '', 'de Vries', 'surname'],
  ])('%s', (_, first, last, registeredFirst, registeredLast, match) => {
    expect(matchName(named(first, last), named(registeredFirst, registeredLast))).toBe(match);
  });

  it('does not depend on which of the two was typed, but for the joined initials', () => {
    const names = [
      named('Johanna Maria', 'de Vries'),
      named('J.', 'Vries'),
      named('Zoë', 'van Dijk-Mulder'),
      named('Zoë', 'Mulder'),
      named('Jan', 'Bakker'),
    ];
    for (const one of names)
      for (const other of names) expect(matchName(one, other)).toBe(matchName(other, one));
  });
});

const officer = (
  firstNames: string,
  lastName: string,
  ground: SigningGround,
  more: Partial<Officer> = {},
): Officer => ({
  firstNames,
  lastName,
  role: 'Bestuurder',
  ground,
  specialLegalStatus: false,
  isCompany: false,
  ...more,
});
const found = (...officers: Officer[]): RegisterSays => ({ state: 'found', active: true, officers });
const decide = (firstName: string, lastName: string, register: RegisterSays) =>
  decideAuthority({ firstName, lastName }, register);

const anna = (ground: SigningGround) => officer('Anna', 'Smit', ground);

describe('M25 S0-1.3.2h2 whether somebody may act alone', () => {
  it.each<[string, RegisterSays, Partial<AuthorityJudgement>]>([
    ['the register is down', { state: 'could_not_ask' }, { finding: 'cannot_tell', reason: 'register_down' }],
    ['no such number', { state: 'not_found' }, { finding: 'no', reason: 'not_registered' }],
    [
      'deregistered',
      { state: 'found', active: false, officers: [anna('sole_director')] },
      { finding: 'no', reason: 'organisation_ended' },
    ],
    [
      'a curator was appointed',
      found(anna('sole_director'), officer('Bo', 'Post', 'unknown', { specialLegalStatus: true })),
      { finding: 'no', reason: 'special_status' },
    ],
    ['nobody is shown', found(), { finding: 'cannot_tell', reason: 'no_officers' }],
    ['not listed', found(officer('Bo', 'Post', 'sole_director')), { finding: 'no', reason: 'not_listed' }],
    [
      'a company is director',
      found(officer('', 'Beheer B.V.', 'sole_director', { isCompany: true })),
      { finding: 'cannot_tell', reason: 'through_company' },
    ],
    [
      'the same surname only',
      found(officer('Bo', 'Smit', 'sole_director')),
      { finding: 'cannot_tell', reason: 'name_uncertain', name: 'Bo Smit' },
    ],
    ['owner', found(anna('owner')), { finding: 'yes', reason: 'ground', match: 'full', name: 'Anna Smit' }],
    ['full power', found(anna('full_power')), { finding: 'yes', ground: 'full_power' }],
    [
      'joint: with the other directors, not with the agent',
      found(
        anna('joint_director'),
        officer('Bo', 'Post', 'joint_director'),
        officer('Cas', 'Kok', 'limited_power'),
      ),
      { finding: 'no', reason: 'ground', ground: 'joint_director', together: ['Bo Post'] },
    ],
    ['a limited power', found(anna('limited_power')), { finding: 'cannot_tell', ground: 'limited_power' }],
    ['supervisory board', found(anna('none')), { finding: 'no', ground: 'none' }],
    [
      'the strongest of several functions counts',
      found(anna('none'), anna('limited_power'), anna('sole_director'), anna('joint_director')),
      { finding: 'yes', ground: 'sole_director' },
    ],
  ])('%s', (_, register, judgement) => expect(decide('Anna', 'Smit', register)).toMatchObject(judgement));

  it('a whole first name goes before an initial of somebody else', () => {
    const family = found(officer('Adriaan', 'Smit', 'joint_director'), anna('sole_director'));
    expect(decide('Anna', 'Smit', family)).toMatchObject({ finding: 'yes', name: 'Anna Smit' });
    expect(decide('A.', 'Smit', family)).toEqual({ finding: 'cannot_tell', reason: 'several_match' });
  });

  it('a name in another script is left to people', () => {
    expect(decide('小明', '王', found(anna('owner')))).toEqual({
      finding: 'cannot_tell',
      reason: 'other_script',
    });
  });

  it('every ground has one answer, and an unknown word never says yes or no', () => {
    expect(Object.keys(alone).sort()).toEqual([...signingGrounds].sort());
    for (const ground of signingGrounds)
      expect(decide('Anna', 'Smit', found(anna(ground))).finding).toBe(alone[ground]);
    expect(alone.unknown).toBe('cannot_tell');
  });
});
