import { describe, expect, it } from 'vitest';
import { isLocale, localeFromAcceptLanguage } from './locale';

describe('localeFromAcceptLanguage', () => {
  it.each([
    ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
    ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
    ['de-DE,de;q=0.9,en;q=0.7,nl;q=0.3', 'en'],
    ['en;q=0.2, nl;q=0.9', 'nl'],
    ['EN', 'en'],
  ])('takes the heaviest of ours from %s', (header, expected) => {
    expect(localeFromAcceptLanguage(header)).toBe(expected);
  });

  it.each([undefined, null, '', 'de', '*', 'en;q=0', 'en;q=often', ';;,,=;q'])(
    'is Dutch for %s',
    (header) => {
      expect(localeFromAcceptLanguage(header)).toBe('nl');
    },
  );
});

it('isLocale knows only the two languages', () => {
  expect([isLocale('nl'), isLocale('en'), isLocale('NL'), isLocale(undefined)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
