import { foldText, sameName } from '../../numbers/organisation-name';
import type { RegisteredPlace } from '../pre-check-register';
import type { NewOrganisation } from '../questions/organisation';
import type { BatchCells } from './columns';

interface Registered {
  readonly name: string;
  readonly address: RegisteredPlace | undefined;
}

const columns = {
  name: 'organisation',
  street: 'street',
  houseNumber: 'house_number',
  postcode: 'postcode',
  city: 'city',
  province: 'province',
  country: 'country',
  telephone: 'telephone',
} as const satisfies Partial<Record<keyof NewOrganisation, keyof BatchCells>>;
type Field = keyof typeof columns;
const fields = Object.keys(columns) as Field[];

/**
 * The organisation of a row: the stored one with its KVK number when nothing else is written than it has, else what is
 * written, completed with what is stored and what the trade register has.
 */
export function readOrganisation(
  cells: BatchCells,
  kvkNumber: string,
  known: {
    readonly stored: (NewOrganisation & { readonly id: string }) | undefined;
    readonly registered: Registered | undefined;
  },
): unknown {
  const { stored, registered } = known;
  const written = fields.filter((field) => cells[columns[field]] !== undefined);
  if (stored && written.every((field) => same(field, cells[columns[field]] ?? '', stored[field]))) {
    return { organisationId: stored.id };
  }
  const given: Partial<NewOrganisation> = {
    country: 'NL',
    ...registered?.address,
    ...withName(registered),
    ...stored,
  };
  const all = fields.map((field) => [field, cells[columns[field]] ?? given[field] ?? '']);
  return { kvkNumber, ...Object.fromEntries(all) };
}

const withName = (registered: Registered | undefined) => (registered ? { name: registered.name } : {});

function same(field: Field, written: string, stored: string): boolean {
  if (field === 'name') return sameName(written, stored);
  if (field === 'telephone') return lastDigits(written) === lastDigits(stored);
  return foldText(written) === foldText(stored);
}

/** A number is the same with and without its country: `030 123 45 67` and `+31301234567`. */
const lastDigits = (phone: string) => phone.replace(/\D/g, '').slice(-9);
