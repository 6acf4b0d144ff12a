import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePassphrase, passphraseBits } from './passphrase';
import { checkPassword } from './password-rule';

const unmet = (password: string) =>
  Object.entries(checkPassword(password)).flatMap(([part, met]) => (met ? [] : [part]));

describe('S0-1.5.2o S0-1.5.2p the password of a .p12', () => {
  it.each([
    ['Abcdefghij1!', []],
    ['abcdefghij1!', ['upperCase']],
    ['Abcdefghijk1', ['symbol']],
    ['ABCDEFGHIJ1!', ['lowerCase']],
    ['Abcdefghijk!', ['digit']],
    ['Twee woorden 12', ['symbol']],
    ['Abcdefghi1!', ['length', 'accepted']],
    ['A1!'.repeat(24), ['lowerCase']],
    [`${'A1!'.repeat(24)}a`, ['length', 'accepted']],
    ['abcdefghijk1', ['upperCase', 'symbol', 'threeKinds', 'accepted']],
    ['Twee woorden x', ['digit', 'symbol', 'threeKinds', 'accepted']],
    ['Abcdefghij1é!', ['plainCharacters', 'accepted']],
    ['Abcdefghij1!\t2', ['plainCharacters', 'accepted']],
    [' Abcdefghij1!', ['noOuterBlanks', 'accepted']],
    ['Abcdefghij1! ', ['noOuterBlanks', 'accepted']],
    ['', ['length', 'lowerCase', 'upperCase', 'digit', 'symbol', 'threeKinds', 'accepted']],
  ])('%j lacks %j', (password, expected) => {
    expect(unmet(password)).toEqual(expected);
  });

  it('never accepts what Java cannot open', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (password) => {
        const fits = /^[\x20-\x7e]{12,72}$/.test(password);
        expect(checkPassword(password).accepted && !fits).toBe(false);
      }),
    );
  });
});

describe('a generated passphrase', () => {
  const many = Array.from({ length: 2000 }, makePassphrase);

  it('meets the rule, always', () => {
    expect(many.filter((phrase) => !checkPassword(phrase).accepted)).toEqual([]);
  });

  it('has the form that is easy to say and type, and at least 80 bits of chance', () => {
    expect(passphraseBits).toBeGreaterThanOrEqual(80);
    for (const phrase of many) expect(phrase).toMatch(/^[B-Z][a-z]{4}(-[a-z]{5}){5}$/);
    expect(new Set(many).size).toBe(many.length);
  });

  it('uses every letter at every place of a word', () => {
    const seen = [0, 1, 2, 3, 4].map(
      (at) => new Set(many.flatMap((phrase) => phrase.split('-')[1]?.charAt(at))),
    );
    expect(seen.map(({ size }) => size)).toEqual([16, 4, 16, 4, 16]);
  });
});
