import { describe, expect, it } from 'vitest';
import { dueReminder, isOwnName, powerState, SIGNING_REMINDER_DAYS } from './power';
import { powerSchema, signatureSchema, signingRefusalSchema } from './power-form';

const at = new Date('2026-11-02T10:00:00Z');
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);

describe('M27 where a power of attorney stands', () => {
  const begun = {
    way: 'online',
    completedAt: null,
    withdrawnAt: null,
    decision: null,
    signatories: [{ declinedAt: null }],
  } as const;
  it.each([
    ['with the signatories', begun, 'signing'],
    [
      'one of them declines',
      { ...begun, signatories: [{ declinedAt: null }, { declinedAt: at }] },
      'declined',
    ],
    ['on paper', { ...begun, way: 'scan' }, 'on_paper'],
    ['complete', { ...begun, completedAt: at }, 'judging'],
    ['accepted', { ...begun, completedAt: at, decision: 'passed' }, 'accepted'],
    ['refused', { ...begun, completedAt: at, decision: 'failed' }, 'refused'],
    ['withdrawn', { ...begun, completedAt: at, withdrawnAt: at }, 'withdrawn'],
  ] as const)('%s', (_, power, state) => expect(powerState(power)).toBe(state));
});

describe('M27 the own name under it', () => {
  const person = { firstName: 'Johanna Maria', lastName: 'de Vries' };
  it.each([
    ['Johanna Maria de Vries', true],
    ['  johanna   maria DE VRIES ', true],
    ['Johanna de Vries', true],
    ['J.M. de Vries', true],
    ['J. de Vries', true],
    ['de Vries', false],
    ['Johanna', false],
    ['Pieter de Vries', false],
    ['Johanna Jansen', false],
    ['x', false],
    ['', false],
  ])('%j: %s', (typed, own) => expect(isOwnName(typed, person)).toBe(own));

  it('a name in another script is typed as it stands', () => {
    expect(isOwnName('小明 王', { firstName: '小明', lastName: '王' })).toBe(true);
    expect(isOwnName('大明 王', { firstName: '小明', lastName: '王' })).toBe(false);
  });
});

it('reminders come on their days and stop', () => {
  const due = [0, 1.9, 2, 4.9, 5, 9, 10, 400].map((days) => dueReminder(at, later(days)));
  const [first, second, last] = SIGNING_REMINDER_DAYS;
  expect(due).toEqual([undefined, undefined, first, first, second, second, last, last]);
});

describe('what is typed about a power of attorney', () => {
  const jo = {
    firstName: 'Jo',
    lastName: 'Smit',
    jobTitle: 'Bestuurder',
    email: 'jo@voorbeeld.nl',
    locale: 'nl',
  };
  const problems = (typed: unknown) =>
    powerSchema.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('on line somebody signs, at most fifteen, nobody twice; on paper the names are free', () => {
    const online = { way: 'online', locale: 'nl', signatories: [jo] };
    expect(problems(online)).toBeUndefined();
    expect(problems({ ...online, signatories: [] })).toEqual(['signatories: required']);
    expect(problems({ ...online, signatories: [jo, { ...jo, firstName: 'JO' }] })).toEqual([
      'signatories.1.lastName: same_person_twice',
    ]);
    const many = Array.from({ length: 16 }, (_, index) => ({
      ...jo,
      lastName: `Smit ${'abcdefghijklmnop'[index]}`,
    }));
    expect(problems({ ...online, signatories: many })).toEqual(['signatories: too_large']);
    expect(problems({ ...online, way: 'scan', signatories: [] })).toBeUndefined();
    expect(problems({ ...online, signatories: [{ ...jo, firstName: 'mr. Jo' }] })).toEqual([
      'signatories.0.firstName: name_has_title',
    ]);
  });

  it('a signature needs the declaration, a refusal needs words', () => {
    expect(signatureSchema.safeParse({ name: 'Jo Smit', declared: true }).success).toBe(true);
    expect(signatureSchema.safeParse({ name: 'Jo Smit', declared: false }).error?.issues[0]?.message).toBe(
      'declaration_needed',
    );
    expect(signingRefusalSchema.safeParse({ reason: ' \n ' }).error?.issues[0]?.message).toBe(
      'reason_needed',
    );
    expect(signingRefusalSchema.parse({ reason: ' niet\nbevoegd ' })).toEqual({ reason: 'niet bevoegd' });
  });
});
