/** Shape of the number after the country letters, per member state (and XI, Northern Ireland). */
const SHAPES: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z0-9+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

export interface Registration {
  name: string;
  address: string;
}

/** Fixed foreign numbers, with the name and address that these countries do give. */
const ABROAD: Readonly<Record<string, Registration>> = {
  BE0123456749: { name: 'Test NV Brussel', address: 'Wetstraat 16\n1000 Brussel' },
  DE123456788: { name: '---', address: '---' },
  FR40303265045: { name: 'TEST SARL', address: '1 RUE DE LA PAIX\n75002 PARIS' },
  IE6388047V: { name: 'TEST LIMITED', address: '1 TEST STREET, DUBLIN 4' },
};

/** Well-formed Dutch numbers that are not registered: the check digits alone prove nothing. */
const NOT_REGISTERED: readonly string[] = ['NL123456782B90', 'NL004495445B02'];

/** Whether VIES would take the input at all. */
export function isWellFormed(country: string, number: string): boolean {
  return SHAPES[country]?.test(number) ?? false;
}

export function isMemberState(country: string): boolean {
  return country in SHAPES;
}

/**
 * The registration, or null when there is none. A Dutch number is registered when its nine digits pass the elfproef
 * (legal persons) or the whole passes mod 97 (sole traders since 2020), unless it is on the short list of exceptions;
 * the Netherlands gives no name and no address.
 */
export function registrationOf(country: string, number: string): Registration | null {
  const whole = country + number;
  if (country !== 'NL') return ABROAD[whole] ?? null;
  if (number.endsWith('B00') || NOT_REGISTERED.includes(whole)) return null;
  return passesElfproef(number.slice(0, 9)) || passesMod97(whole) ? { name: '---', address: '---' } : null;
}

function passesElfproef(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** Letters become numbers (A = 10 … Z = 35), as with an IBAN; the remainder of 97 must be 1. */
function passesMod97(whole: string): boolean {
  const digits = [...whole].map((letter) => Number.parseInt(letter, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
