import { describe, expect, it } from 'vitest';
import { fieldProblems } from '../../checked';
import { extraEmailsOf } from '../../reminder/extra-emails';
import { optionsSchema } from './options';

const person = {
  firstName: 'Sam',
  lastName: 'Beheer',
  email: 'sam@voorbeeld.nl',
  telephone: '030 123 45 67',
  jobTitle: 'Beheerder',
};

function parse(typed: unknown) {
  const result = optionsSchema.safeParse(typed);
  return result.success ? result.data : fieldProblems(result.error);
}

describe('additional options', () => {
  it('S0-1.3.2e S0-1.3.2i1 nothing of it needs to be filled in', () => {
    expect(parse({})).toEqual({ extraEmails: [] });
    expect(parse({ extraEmails: ['', ' '], comments: ' ' })).toEqual({ extraEmails: [] });
  });

  it('S0-ACT-04 takes a technical contact with the rules of every person', () => {
    expect(parse({ technicalContact: person })).toMatchObject({
      technicalContact: { ...person, telephone: '+31301234567' },
    });
    expect(parse({ technicalContact: { ...person, email: 'sam@' } })).toEqual({
      'technicalContact.email': 'email_invalid',
    });
  });

  it('S0-1.3.2e takes five addresses, each once, and reports a wrong one at its own place', () => {
    expect(parse({ extraEmails: ['A@voorbeeld.nl', '', 'a@VOORBEELD.nl', 'mailto:b@voorbeeld.nl'] })).toEqual(
      {
        extraEmails: ['A@voorbeeld.nl', 'b@voorbeeld.nl'],
      },
    );
    expect(parse({ extraEmails: ['a@voorbeeld.nl', 'b@'] })).toEqual({ 'extraEmails.1': 'email_invalid' });
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((box) => `${box}@voorbeeld.nl`);
    expect(parse({ extraEmails: six })).toEqual({ extraEmails: 'too_many_addresses' });
  });

  it('S0-1.3.2e keeps the lines of a comment and refuses mark-up and length', () => {
    expect(parse({ comments: '  Bel na 14 uur.\r\n\r\n\r\n\r\nDank. ' })).toMatchObject({
      comments: 'Bel na 14 uur.\n\nDank.',
    });
    expect(parse({ comments: '<b>x</b>' })).toEqual({ comments: 'invalid' });
    expect(parse({ comments: 'x'.repeat(1001) })).toEqual({ comments: 'too_long' });
  });

  it.each([undefined, null, {}, { options: null }, { options: { extraEmails: 'a@b.nl' } }])(
    'answers %j name no extra recipients',
    (answers) => {
      expect(extraEmailsOf(answers)).toEqual([]);
    },
  );
});
