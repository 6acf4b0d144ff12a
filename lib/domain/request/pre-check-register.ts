import { foldText, sameName } from '../numbers/organisation-name';

/** An organisation as the trade register knows it, as far as a request is compared with it. */
export interface RegisteredCompany {
  /** Statutory name, or the first trade name where there is none. */
  readonly name: string;
  readonly tradeNames: readonly string[];
  /** A sole trader has none. */
  readonly rsin: string | undefined;
  /** Undefined when shielded or abroad. */
  readonly address: RegisteredPlace | undefined;
  readonly active: boolean;
}

export interface RegisteredPlace {
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
}

/** What the trade register said of a KVK number; that it could not be asked is no verdict. */
export type CompanyAnswer =
  | { readonly state: 'found'; readonly entry: RegisteredCompany }
  | { readonly state: 'not_found' }
  | { readonly state: 'could_not_ask' };

/** What the OIN register said of a number; `unknown` proves nothing about a company (C-28). */
export type OinRegisterAnswer =
  | { readonly state: 'active'; readonly name: string | undefined; readonly kvkNumber: string | undefined }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'unknown' }
  | { readonly state: 'could_not_ask' };

const compared = ['name', 'street', 'houseNumber', 'postcode', 'city'] as const;

/** A field in which what was typed is not what the trade register has. */
export interface RegisterDifference {
  readonly field: (typeof compared)[number];
  readonly typed: string;
  readonly registered: string;
}

type Typed = Readonly<Record<(typeof compared)[number], string>>;

/** Where typed details differ from the register's; an empty field does not differ, nor does another way of writing. */
export function registerDifferences(
  typed: Typed,
  { name, address }: { readonly name: string; readonly address?: RegisteredPlace | null | undefined },
): readonly RegisterDifference[] {
  const registered: Partial<Typed> = { name, ...address };
  return compared.flatMap((field) => {
    const theirs = registered[field];
    const mine = typed[field].trim();
    if (!theirs || !mine || isSame(field, mine, theirs)) return [];
    return [{ field, typed: mine, registered: theirs }];
  });
}

const isSame = (field: keyof Typed, a: string, b: string) =>
  field === 'name' ? sameName(a, b) : foldText(a) === foldText(b);
