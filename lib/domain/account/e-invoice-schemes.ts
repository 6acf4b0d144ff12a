/** How an electronic invoice finds the customer: by which of its numbers, or not at all. */
export const eInvoiceWays = ['none', 'kvk', 'oin', 'vat'] as const;
export type EInvoiceWay = (typeof eInvoiceWays)[number];

/**
 * The scheme of each country's VAT numbers in the code list of electronic addresses (EAS), by ISO code. Denmark and
 * Sweden have none in use: they go by their organisation numbers.
 */
const vatSchemes: Readonly<Record<string, string>> = {
  AT: '9914',
  BE: '9925',
  BG: '9926',
  CY: '9928',
  CZ: '9929',
  DE: '9930',
  EE: '9931',
  ES: '9920',
  FI: '0213',
  FR: '9957',
  GB: '9932',
  GR: '9933',
  HR: '9934',
  HU: '9910',
  IE: '9935',
  IT: '0211',
  LT: '9937',
  LU: '9938',
  LV: '9939',
  MT: '9943',
  NL: '9944',
  PL: '9945',
  PT: '9946',
  RO: '9947',
  SI: '9949',
  SK: '9950',
};

/** The scheme of the EAS list by which a number of a country is an electronic address; null where there is none. */
export function eInvoiceScheme(way: EInvoiceWay, country: string): string | null {
  const dutch = { none: null, kvk: '0106', oin: '0190' } as const;
  if (way === 'vat') return vatSchemes[country] ?? null;
  return country === 'NL' ? dutch[way] : null;
}

/** What an organisation in a country can choose from. By e-mail (scheme EM) is always possible, and is no number. */
export function eInvoiceWaysIn(country: string): readonly EInvoiceWay[] {
  return eInvoiceWays.filter((way) => way === 'none' || eInvoiceScheme(way, country) !== null);
}

/** Which number a scheme stands for. */
export function eInvoiceWayOf(scheme: string | null): EInvoiceWay {
  if (scheme === '0106') return 'kvk';
  if (scheme === '0190') return 'oin';
  return scheme && Object.values(vatSchemes).includes(scheme) ? 'vat' : 'none';
}
