import { KvkFault } from './fault';

export const TYPES = ['hoofdvestiging', 'nevenvestiging', 'rechtspersoon'] as const;
export type ResultType = (typeof TYPES)[number];

export interface SearchQuery {
  kvkNummer?: string;
  rsin?: string;
  vestigingsnummer?: string;
  naam?: string;
  straatnaam?: string;
  plaats?: string;
  postcode?: string;
  huisnummer?: string;
  huisletter?: string;
  postbusnummer?: string;
  types: readonly ResultType[];
  withInactive: boolean;
  page: number;
  perPage: number;
}

const SHAPES = {
  kvkNummer: /^\d{8}$/,
  rsin: /^\d{9}$/,
  vestigingsnummer: /^\d{12}$/,
  naam: /\S/,
  straatnaam: /\S/,
  plaats: /\S/,
  postcode: /^[1-9]\d{3} ?[A-Za-z]{2}$/,
  huisnummer: /^\d{1,5}$/,
  huisletter: /^[A-Za-z]$/,
  postbusnummer: /^\d{1,5}$/,
} as const;
const OTHERS = ['type', 'inclusiefInactieveRegistraties', 'pagina', 'resultatenPerPagina'];

/**
 * Reads the parameters of Zoeken v2. Names are matched whatever their case.
 * @throws KvkFault IPD0004, IPD0006, IPD0010 or IPD1999 for a wrong one, IPD5203 for an unknown type, IPD1998 for none
 */
export function readQuery(given: URLSearchParams): SearchQuery {
  const parameters = inKvkSpelling(given);
  const terms: Partial<Record<keyof typeof SHAPES, string>> = {};
  for (const [name, shape] of Object.entries(SHAPES)) {
    const value = parameters.get(name)?.trim();
    if (value === undefined) continue;
    if (!shape.test(value)) throw wrongValue(name);
    terms[name as keyof typeof SHAPES] = value;
  }
  if (Object.keys(terms).length === 0) throw new KvkFault('IPD1998');
  checkTogether(terms);
  return {
    ...terms,
    types: readTypes(parameters.getAll('type')),
    withInactive: parameters.get('inclusiefInactieveRegistraties') === 'true',
    page: readNumber(parameters, 'pagina', 1, 1000),
    perPage: readNumber(parameters, 'resultatenPerPagina', 10, 100),
  };
}

function inKvkSpelling(given: URLSearchParams): URLSearchParams {
  const known = new Map([...Object.keys(SHAPES), ...OTHERS].map((name) => [name.toLowerCase(), name]));
  const spelled = new URLSearchParams();
  for (const [name, value] of given) {
    const kvkName = known.get(name.toLowerCase());
    if (!kvkName) throw new KvkFault('IPD1999', name);
    spelled.append(kvkName, value);
  }
  return spelled;
}

function wrongValue(name: string): KvkFault {
  if (name === 'kvkNummer') return new KvkFault('IPD0004');
  if (name === 'rsin') return new KvkFault('IPD0010');
  return name === 'vestigingsnummer' ? new KvkFault('IPD0006') : new KvkFault('IPD1999', name);
}

/** KVK searches by postcode only together with a house number or a box number, and the other way round. */
function checkTogether(terms: Partial<Record<keyof typeof SHAPES, string>>): void {
  const hasNumber = terms.huisnummer !== undefined || terms.postbusnummer !== undefined;
  if ((terms.postcode !== undefined) !== hasNumber) throw new KvkFault('IPD1999', 'postcode, huisnummer');
  if (terms.huisletter !== undefined && terms.huisnummer === undefined) {
    throw new KvkFault('IPD1999', 'huisletter');
  }
}

function readTypes(given: string[]): readonly ResultType[] {
  if (given.length === 0) return TYPES;
  if (given.some((type) => !TYPES.some((known) => known === type))) throw new KvkFault('IPD5203');
  return TYPES.filter((type) => given.includes(type));
}

function readNumber(parameters: URLSearchParams, name: string, standard: number, highest: number): number {
  const value = Number(parameters.get(name) ?? standard);
  if (!Number.isInteger(value) || value < 1 || value > highest) throw new KvkFault('IPD1999', name);
  return value;
}
