import { z } from 'zod';

/** A visiting address in the Netherlands, as registered. */
export interface RegisteredAddress {
  street: string;
  /** Number with letter and addition, such as `3A` or `12 bis`. */
  houseNumber: string;
  postcode: string;
  city: string;
  /** Two letters. */
  country: 'NL';
}

/** A company or institution as the trade register knows it. */
export interface TradeRegisterEntry {
  kvkNumber: string;
  /** Statutory name, or the name of the company where there is none. */
  name: string;
  tradeNames: string[];
  /** In the register's words, such as `Eenmanszaak`. */
  legalForm: string;
  /** Nine digits; a sole trader has none. */
  rsin: string | undefined;
  /** Undefined when shielded, abroad or not known. */
  address: RegisteredAddress | undefined;
  /** False once the register has noted an end. */
  active: boolean;
}

const word = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(undefined)
  .transform((value) => (value == null ? undefined : String(value).trim() || undefined));

const address = z.looseObject({
  type: word,
  indAfgeschermd: word,
  straatnaam: word,
  huisnummer: word,
  huisletter: word,
  huisnummerToevoeging: word,
  postcode: word,
  plaats: word,
  land: word,
});

const party = z
  .looseObject({
    rsin: word,
    rechtsvorm: word,
    uitgebreideRechtsvorm: word,
    adressen: z.array(address).nullish(),
  })
  .nullish();

/** `GET /api/v1/basisprofielen/{kvk}`. */
const profile = z.looseObject({
  kvkNummer: z.string().regex(/^\d{8}$/),
  naam: word,
  statutaireNaam: word,
  handelsnamen: z.array(z.looseObject({ naam: word, volgorde: z.number().nullish() })).nullish(),
  materieleRegistratie: z.looseObject({ datumEinde: word }).nullish(),
  _embedded: z.looseObject({ hoofdvestiging: party, eigenaar: party }).nullish(),
});

type Profile = z.output<typeof profile>;

/** Reads a basic profile; undefined when it is not in the documented shape. */
export function readEntry(json: unknown): TradeRegisterEntry | undefined {
  const parsed = profile.safeParse(json);
  return parsed.success ? entry(parsed.data) : undefined;
}

function entry(wire: Profile): TradeRegisterEntry {
  const owner = wire._embedded?.eigenaar;
  const main = wire._embedded?.hoofdvestiging;
  const names = [...(wire.handelsnamen ?? [])].sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  const tradeNames = names.flatMap(({ naam }) => (naam ? [naam] : []));
  return {
    kvkNumber: wire.kvkNummer,
    name: wire.statutaireNaam ?? wire.naam ?? tradeNames[0] ?? '',
    tradeNames,
    legalForm: owner?.uitgebreideRechtsvorm ?? owner?.rechtsvorm ?? '',
    rsin: owner?.rsin,
    address: visitingAddress([...(main?.adressen ?? []), ...(owner?.adressen ?? [])]),
    active: !wire.materieleRegistratie?.datumEinde,
  };
}

function visitingAddress(all: Array<z.output<typeof address>>): RegisteredAddress | undefined {
  const visiting = all.find((one) => one.type === 'bezoekadres' && one.indAfgeschermd !== 'Ja');
  if (!visiting || (visiting.land && visiting.land !== 'Nederland')) return undefined;
  const { straatnaam: street, huisnummer: number, postcode, plaats: city } = visiting;
  if (!street || !number || !postcode || !city) return undefined;
  const { huisletter: letter = '', huisnummerToevoeging: addition } = visiting;
  const houseNumber = `${number}${letter}${addition ? ` ${addition}` : ''}`;
  return { street, houseNumber, postcode: postcode.replace(/\s/g, ''), city, country: 'NL' };
}
