/** What was typed about an organisation, in the words of the request. */
export interface TypedOrganisation {
  readonly kvkNumber: string;
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
}

/** What the trade register says of it; no address when it is shielded, abroad or not known. */
export interface RegisteredOrganisation {
  readonly kvkNumber: string;
  readonly name: string;
  readonly tradeNames: readonly string[];
  readonly active: boolean;
  readonly address?: Omit<TypedOrganisation, 'kvkNumber' | 'name'> | undefined;
}

export const comparedFields = [
  'kvkNumber',
  'name',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'active',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/**
 * How what was typed stands to what is registered. `spelling`: the same but for capitals, blanks, accents and points;
 * `trade_name`: a trade name where the register has another statutory name; `not_registered`: the register has nothing to
 * compare with.
 */
export type Comparison = 'same' | 'spelling' | 'trade_name' | 'different' | 'not_registered';

export interface ComparedRow {
  readonly field: ComparedField;
  readonly typed: string | null;
  readonly registered: string | null;
  readonly outcome: Comparison;
}

/** What people write differently without meaning anything else: "B.V." and "BV", "’s-Gravenhage" and "s Gravenhage". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function compareText(typed: string, registered: string | undefined): Comparison {
  if (!registered) return 'not_registered';
  if (typed === registered) return 'same';
  return plain(typed) === plain(registered) ? 'spelling' : 'different';
}

function compareName(typed: string, { name, tradeNames }: RegisteredOrganisation): Comparison {
  const statutory = compareText(typed, name);
  if (statutory !== 'different') return statutory;
  return tradeNames.some((each) => plain(each) === plain(typed)) ? 'trade_name' : 'different';
}

const addressFields = ['street', 'houseNumber', 'postcode', 'city'] as const;

/** Field by field, what was typed beside what the trade register says (S0-1.4.5a, S0-1.4.5b). */
export function compareOrganisation(
  typed: TypedOrganisation,
  registered: RegisteredOrganisation,
): ComparedRow[] {
  const { address, active, kvkNumber, name } = registered;
  return [
    row('kvkNumber', typed.kvkNumber, kvkNumber, compareText(typed.kvkNumber, kvkNumber)),
    row('name', typed.name, name, compareName(typed.name, registered)),
    ...addressFields.map((field) =>
      row(field, typed[field], address?.[field], compareText(typed[field], address?.[field])),
    ),
    row('active', null, active ? 'yes' : 'no', active ? 'same' : 'different'),
  ];
}

function row(
  field: ComparedField,
  typed: string | null,
  registered: string | undefined,
  outcome: Comparison,
): ComparedRow {
  return { field, typed, registered: registered ?? null, outcome };
}

/** Whether a person must look at it: something differs in more than its spelling. */
export function differs(rows: readonly Pick<ComparedRow, 'outcome'>[]): boolean {
  return rows.some(({ outcome }) => outcome === 'different' || outcome === 'trade_name');
}
