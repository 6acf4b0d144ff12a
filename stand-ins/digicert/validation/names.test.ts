import { describe, expect, it } from 'vitest';
import { certificateNames, isDomainName, nameProblems, qvtlName } from './names';

describe('isDomainName', () => {
  it.each(['a.test', 'koppeling.voorbeeldbakkerij.test', 'xn--mnchen-3ya.test', 'Org.qvtl.nl'])(
    'takes %s',
    (name) => {
      expect(isDomainName(name)).toBe(true);
    },
  );

  it.each([
    'localhost',
    '*.example.test',
    '192.0.2.1',
    '-a.test',
    'a-.test',
    'a..test',
    'münchen.test',
    `${'a'.repeat(64)}.test`,
  ])('refuses %s', (name) => {
    expect(isDomainName(name)).toBe(false);
  });
});

describe('qvtlName', () => {
  it('leaves blanks and dots out of the name of the organization', () => {
    expect(qvtlName('Voorbeeldbakkerij B.V.')).toBe('VoorbeeldbakkerijBV.qvtl.nl');
  });

  it('keeps within the 64 characters of a common name', () => {
    expect(qvtlName('x'.repeat(64))).toHaveLength(64);
  });

  it('finds a label for a name without a usable letter', () => {
    expect(isDomainName(qvtlName('東京'))).toBe(true);
  });
});

describe('nameProblems', () => {
  const judge = (common_name: string | undefined, use_qvtl_domain: boolean, dns_names?: unknown): string[] =>
    nameProblems({ certificate: { common_name, dns_names }, use_qvtl_domain }).map(({ code }) => code);

  it('wants a common name, except for a lent one', () => {
    expect(judge(undefined, false)).toEqual(['invalid_common_name']);
    expect(judge(undefined, true)).toEqual([]);
  });

  it('keeps own and lent names apart', () => {
    expect(judge('Org.qvtl.nl', true)).toEqual([]);
    expect(judge('Org.qvtl.nl', false)).toEqual(['invalid_common_name']);
    expect(judge('a.voorbeeld.test', true)).toEqual(['invalid_common_name']);
    expect(judge('a.b.qvtl.nl', true)).toEqual(['invalid_common_name']);
    expect(judge('a.voorbeeld.test', false, ['Org.qvtl.nl'])).toEqual(['invalid_dns_name']);
  });

  it('refuses wildcards, addresses, and more than 64 characters in the common name', () => {
    expect(judge('*.voorbeeld.test', false)).toEqual(['invalid_common_name']);
    expect(judge('a.voorbeeld.test', false, ['a.voorbeeld.test', '192.0.2.1', 7])).toEqual([
      'invalid_dns_name',
      'invalid_dns_name',
    ]);
    expect(judge(`${'a'.repeat(60)}.test`, false)).toEqual(['invalid_common_name']);
  });
});

describe('certificateNames', () => {
  it('puts the common name first and no name twice', () => {
    const names = certificateNames({ dns_names: ['b.test', 'A.test', 'c.test'] }, 'a.test');
    expect(names).toEqual(['a.test', 'b.test', 'c.test']);
  });
});
