import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesElfproef } from './elfproef';
import { contradiction, hrnFromKvkNumber, hrnFromRsin, oinSchema, parseOin } from './oin';
import { oinParts } from './oin-parts';
import { oinPrefixes } from './oin-prefixes';
import { suggestOin } from './oin-suggestion';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

function read(typed: string) {
  const result = parseOin(typed);
  return result.ok ? result.value : result.problem;
}

describe('parseOin', () => {
  it.each([
    ['00000003123456780000', 'kvk', '12345678'],
    ['00000003687501100000', 'kvk', '68750110'],
    ['00000003695990840000', 'kvk', '69599084'],
    ['00000001857587973000', 'rsin', '857587973'],
    ['00000001810110866000', 'rsin', '810110866'],
    ['00000001002220647000', 'rsin', '002220647'],
    ['00000004114202890000', 'sub_oin', '114202890'],
    ['00000004166909913000', 'sub_oin', '166909913'],
    ['00000004194049711000', 'sub_oin', '194049711'],
    ['00000004001094920000', 'sub_oin', '001094920'],
    ['00000008823631400000', 'foreign', '82363140'],
    ['00000007 00AB 00000000', 'brin', '00AB0000'],
    ['00000099999999910000', 'test', '99999991'],
  ])('S0-1.3.2g4 reads %s as %s %s', (typed, register, registerNumber) => {
    expect(read(typed)).toMatchObject({ register, registerNumber });
  });

  it.each([
    ['', 'required'],
    ['00000001123456789000', 'oin_rsin_check_failed'],
    ['00000002123456789000', 'oin_rsin_check_failed'],
    ['00000003123456789000', 'oin_nine_digits_after_kvk_prefix'],
    ['00000003123456780001', 'oin_suffix_wrong'],
    ['00000001857587973002', 'oin_suffix_wrong'],
    ['0000000312345678000', 'oin_wrong_length'],
    ['000000031234567800000', 'oin_wrong_length'],
    ['00000005123456780000', 'oin_unknown_prefix'],
    ['N/A', 'oin_wrong_length'],
    ['0000000312345678000O', 'oin_not_digits'],
    ['00000003000000000000', 'oin_all_zeros'],
    ['٠٠٠٠٠٠٠٣١٢٣٤٥٦٧٨٠٠٠٠', 'oin_not_digits'],
  ])('S0-ERR-05 refuses %j as %s', (typed, problem) => {
    expect(read(typed)).toBe(problem);
  });

  it('C-26 marks test numbers and the order refuses them', () => {
    expect(read('00000099999999910000')).toMatchObject({ isTest: true });
    expect(oinSchema.safeParse('00000099999999910000').error?.issues[0]?.message).toBe('oin_is_test_number');
  });

  it.each(['00000004822477348001', '00000004003214345001'])('warns for the legacy suffix of %s', (typed) => {
    expect(read(typed)).toMatchObject({ hasLegacySuffix: true, register: 'sub_oin' });
  });

  it('repairs blanks, dots, dashes and full-width digits', () => {
    expect(read(' 00000003 1234.5678-0000\u200b')).toMatchObject({ number: '00000003123456780000' });
    expect(read('００００００0312345678００００')).toMatchObject({ number: '00000003123456780000' });
  });

  it('never throws, and what it accepts has 20 positions and a known prefix', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          digits(20),
          digits(12).map((tail) => `00000003${tail}`),
        ),
        (typed) => {
          const result = parseOin(typed);
          if (!result.ok) return;
          expect(result.value.number).toMatch(/^[0-9A-Z]{20}$/);
          expect(oinPrefixes.some((rule) => result.value.number.startsWith(rule.prefix))).toBe(true);
          expect(oinSchema.safeParse(result.value.number).success).toBe(!result.value.isTest);
        },
      ),
    );
  });
});

const letters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const mainNumber = (length: number, digitsOnly: boolean) =>
  fc
    .array(digitsOnly ? letters.filter((one) => /\d/.test(one)) : letters, {
      minLength: length,
      maxLength: length,
    })
    .map((all) => all.join(''))
    .filter((number) => !/^0+$/.test(number));

describe.each(oinPrefixes)('C-26 M23 the rule of prefix $prefix ($register)', (rule) => {
  const lengths = rule.length === 'either' ? [8, 9] : [rule.length];
  const numbers = fc
    .oneof(...lengths.map((length) => mainNumber(length, rule.digitsOnly)))
    .filter((number) => !rule.elfproef || passesElfproef(number));

  it('S0-1.3.2g4 a main number closed with zeros up to 20 positions is read as that number', () => {
    fc.assert(
      fc.property(numbers, (main) => {
        const number = rule.prefix + main + '0'.repeat(12 - main.length);
        // Where a register has both lengths the zeros decide: a longer number that ends in one reads as a shorter.
        const length = rule.length === 'either' && number.endsWith('0000') ? 8 : main.length;
        expect(read(number)).toMatchObject({
          number,
          register: rule.register,
          registerNumber: number.slice(8, 8 + length),
        });
      }),
    );
  });

  it('S0-ERR-05 anything but zeros after the main number is refused, the older 001 excepted', () => {
    const endings = fc.constantFrom('002', '010', '100', '123', '999');
    fc.assert(
      fc.property(numbers, endings, (main, ending) => {
        const number = (rule.prefix + main.padEnd(9, '1')).slice(0, 17) + ending;
        expect(typeof read(number)).toBe('string');
      }),
    );
  });

  it(rule.digitsOnly ? 'a letter in it is refused' : 'its main number may hold letters', () => {
    const length = lengths[0] ?? 8;
    const number = `${rule.prefix}${'AB'.padEnd(length, '1')}${'0'.repeat(12 - length)}`;
    if (rule.digitsOnly) expect(read(number)).toBe('oin_not_digits');
    else expect(read(number)).toMatchObject({ register: rule.register });
  });

  it.skipIf(rule.length === 8)('the elfproef is asked of it only where the register has it', () => {
    const failing = mainNumber(9, true).filter((main) => !passesElfproef(main));
    fc.assert(
      fc.property(failing, (main) => {
        const oin = read(`${rule.prefix}${main}000`);
        if (rule.elfproef) expect(oin).toBe('oin_rsin_check_failed');
        else expect(oin).toMatchObject({ register: rule.register });
      }),
    );
  });
});

describe('deriving', () => {
  it('S0-1.3.2g7 computes the HRN of the worked example', () => {
    expect(hrnFromKvkNumber('12345678')).toBe('00000003123456780000');
    expect(hrnFromRsin('857587973')).toBe('00000001857587973000');
  });

  it('S0-1.3.2g6 computes a valid HRN from every KVK number', () => {
    fc.assert(
      fc.property(
        digits(8).filter((number) => Number(number) > 0),
        (kvkNumber) => {
          expect(read(hrnFromKvkNumber(kvkNumber))).toMatchObject({
            register: 'kvk',
            registerNumber: kvkNumber,
          });
        },
      ),
    );
  });

  it('suggests what was meant', () => {
    expect(suggestOin('1234 5678')).toEqual({ kind: 'from_kvk_number', number: '00000003123456780000' });
    expect(suggestOin('857587973')).toEqual({ kind: 'from_rsin', number: '00000001857587973000' });
    expect(suggestOin('123456789')).toBeUndefined();
    expect(suggestOin('3123456780000')).toEqual({ kind: 'zeros_lost', number: '00000003123456780000' });
    expect(suggestOin('00000003123456780000')).toBeUndefined();
  });
});

describe('taking apart', () => {
  it('covers the 20 positions without gap', () => {
    for (const typed of ['00000003123456780000', '00000001857587973000']) {
      const result = parseOin(typed);
      if (!result.ok) throw new Error(result.problem);
      const parts = oinParts(result.value);
      expect(parts.map((part) => part.text).join('')).toBe(typed);
      expect(parts.map((part) => [part.from, part.to])).toEqual(
        result.value.register === 'kvk'
          ? [
              [1, 8],
              [9, 16],
              [17, 20],
            ]
          : [
              [1, 8],
              [9, 17],
              [18, 20],
            ],
      );
    }
  });
});

describe('contradiction', () => {
  const organisation = { kvkNumber: '68750110', rsin: '857587973' };
  it.each([
    ['00000003687501100000', undefined],
    ['00000003123456780000', 'oin_other_kvk_number'],
    ['00000001857587973000', undefined],
    ['00000001810110866000', 'oin_other_rsin'],
    ['00000004114202890000', undefined],
  ])('%s against Test BV Donald: %s', (typed, expected) => {
    const result = parseOin(typed);
    expect(result.ok && contradiction(result.value, organisation)).toBe(expected);
  });

  it('an unknown RSIN contradicts nothing', () => {
    const result = parseOin('00000001810110866000');
    expect(result.ok && contradiction(result.value, { kvkNumber: '68750110' })).toBeUndefined();
  });
});
