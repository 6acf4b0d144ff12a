/** The register that a number was taken from, as its first eight positions tell. */
export const oinRegisters = [
  'rsin',
  'fi',
  'kvk',
  'sub_oin',
  'logius',
  'brin',
  'foreign',
  'care_provider',
  'temporary',
  'care_insurer',
  'test',
] as const;
export type OinRegister = (typeof oinRegisters)[number];

export interface OinPrefix {
  readonly prefix: string;
  readonly register: OinRegister;
  /** How many positions the number takes; `either` where the register has both, told apart by the zeros. */
  readonly length: 8 | 9 | 'either';
  readonly digitsOnly: boolean;
  /** Only RSIN and fi-number carry the elfproef; applying it to a subOIN refuses good numbers. */
  readonly elfproef: boolean;
}

/**
 * OIN-Stelsel, prefix table (PKIoverheid reference 3.1, API reference 2.3). `00000005` is free and so unknown.
 */
export const oinPrefixes: readonly OinPrefix[] = [
  { prefix: '00000001', register: 'rsin', length: 9, digitsOnly: true, elfproef: true },
  { prefix: '00000002', register: 'fi', length: 9, digitsOnly: true, elfproef: true },
  { prefix: '00000003', register: 'kvk', length: 8, digitsOnly: true, elfproef: false },
  { prefix: '00000004', register: 'sub_oin', length: 9, digitsOnly: true, elfproef: false },
  { prefix: '00000006', register: 'logius', length: 9, digitsOnly: true, elfproef: false },
  { prefix: '00000007', register: 'brin', length: 'either', digitsOnly: false, elfproef: false },
  { prefix: '00000008', register: 'foreign', length: 'either', digitsOnly: false, elfproef: false },
  { prefix: '00000009', register: 'care_provider', length: 'either', digitsOnly: false, elfproef: false },
  { prefix: '00000010', register: 'temporary', length: 'either', digitsOnly: false, elfproef: false },
  { prefix: '00000011', register: 'care_insurer', length: 'either', digitsOnly: false, elfproef: false },
  { prefix: '00000099', register: 'test', length: 'either', digitsOnly: false, elfproef: false },
];

/** The prefix rule of a number of 20 positions, or undefined for a register nobody knows. */
export function findPrefix(number: string): OinPrefix | undefined {
  return oinPrefixes.find((rule) => number.startsWith(rule.prefix));
}
