import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrnFromKvkNumber } from '../numbers/oin';
import { generations } from '../product/generations';
import { oinFindings } from './pre-check-oin';
import type { CompanyAnswer, OinRegisterAnswer } from './pre-check-register';
import { type OinAnswer, type oinChoices, oinQuestionSchema } from './questions/oin';

const organisation = { kvkNumber: '68750110', name: 'Test BV Donald', rsin: '857587973' };
const soleTrader: CompanyAnswer = {
  state: 'found',
  entry: { name: 'Test EMZ Dagobert', tradeNames: [], rsin: undefined, address: undefined, active: true },
};

interface Wish {
  answer: OinAnswer;
  register?: OinRegisterAnswer;
  company?: CompanyAnswer;
}

const judge = ({ answer, register, company }: Wish) =>
  oinFindings({ answer, register, company, organisation, profile: generations.G1 }).map(
    ({ problem, severity, registered }) => `${severity} ${problem}${registered ? ` (${registered})` : ''}`,
  );

const answer = (choice: (typeof oinChoices)[number], number: string): OinAnswer => ({
  include: true,
  choice,
  number,
});
const own = answer('oin', '00000001857587973000');
const made = answer('kvk', '00000003687501100000');
const part = answer('sub_oin', '00000004194049711000');

describe('the number beside the OIN register', () => {
  it.each<[string, Wish, string[]]>([
    ['withdrawn', { answer: part, register: { state: 'withdrawn' } }, ['refuse oin_withdrawn']],
    ['withdrawn, made', { answer: made, register: { state: 'withdrawn' } }, ['refuse oin_withdrawn']],
    ['unknown, own', { answer: own, register: { state: 'unknown' } }, ['warn oin_not_in_register']],
    ['unknown, subOIN', { answer: part, register: { state: 'unknown' } }, ['warn oin_not_in_register']],
    ['unknown, made', { answer: made, register: { state: 'unknown' } }, []],
    ['down, own', { answer: own, register: { state: 'could_not_ask' } }, ['note oin_could_not_ask']],
    ['down, made', { answer: made, register: { state: 'could_not_ask' } }, []],
    ['not asked', { answer: own }, []],
    [
      'of another company',
      { answer: part, register: { state: 'active', name: 'Dienst', kvkNumber: '12345678' } },
      ['refuse oin_other_kvk_number (Dienst)'],
    ],
    [
      'under another name',
      { answer: part, register: { state: 'active', name: 'Dienst', kvkNumber: undefined } },
      ['warn oin_other_name (Dienst)'],
    ],
    [
      'under the same name',
      { answer: part, register: { state: 'active', name: 'TEST B.V. DONALD', kvkNumber: '68750110' } },
      [],
    ],
  ])('M24 C-28 %s', (_, wish, expected) => expect(judge(wish)).toEqual(expected));
});

describe('the number beside the organisation', () => {
  it.each<[string, Wish, string[]]>([
    [
      'another KVK number',
      { answer: answer('oin', '00000003123456780000') },
      ['refuse oin_other_kvk_number (68750110)'],
    ],
    [
      'another RSIN',
      { answer: answer('rsin', '00000001810110866000') },
      ['refuse oin_other_rsin (857587973)'],
    ],
    ['an RSIN where KVK has none', { answer: own, company: soleTrader }, ['refuse oin_no_rsin']],
    ['no number at all', { answer: { include: false } }, ['warn oin_left_out']],
    ['a test number', { answer: answer('oin', '00000099999999910000') }, ['refuse oin_is_test_number']],
  ])('S0-1.3.2g3 M34 %s', (_, wish, expected) => expect(judge(wish)).toEqual(expected));
});

describe('what the organisation has', () => {
  const schema = oinQuestionSchema({ question: 'oin', mayLeaveOut: false });
  const read = (choice: string, number: string) => {
    const result = schema.safeParse({ include: true, choice, number });
    return result.success && result.data.include ? result.data.number : result.error?.issues[0]?.message;
  };

  it.each([
    ['kvk', '6875 0110', '00000003687501100000'],
    ['rsin', '857587973', '00000001857587973000'],
    ['oin', '00000001857587973000', '00000001857587973000'],
    ['oin', '0000000700ab00000000', '0000000700AB00000000'],
    ['sub_oin', '00000004194049711000', '00000004194049711000'],
    ['sub_oin', '00000003687501100000', 'oin_choice_mismatch'],
    ['sub_oin', '194049711', 'oin_wrong_length'],
    ['rsin', '00000003687501100000', 'oin_choice_mismatch'],
    ['oin', '00000099999999910000', 'oin_is_test_number'],
    ['cheese', '00000099999999910000', 'unknown_choice'],
  ])('S0-1.3.2g5 C-26 %s with %s gives %s', (choice, number, expected) => {
    expect(read(choice, number)).toBe(expected);
  });

  it('C-27 S0-1.3.2g6 any KVK number gives the number of that organisation, and nothing to find against it', () => {
    const kvkNumbers = fc
      .integer({ min: 1, max: 99_999_999 })
      .map((number) => String(number).padStart(8, '0'));
    fc.assert(
      fc.property(kvkNumbers, (kvkNumber) => {
        const number = read('kvk', kvkNumber);
        expect(number).toBe(hrnFromKvkNumber(kvkNumber));
        const facts = {
          answer: answer('kvk', number ?? ''),
          organisation: { kvkNumber, name: 'X' },
          company: undefined,
        };
        for (const profile of Object.values(generations)) {
          expect(oinFindings({ ...facts, register: { state: 'unknown' }, profile })).toEqual([]);
        }
      }),
    );
  });
});
