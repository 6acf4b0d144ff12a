import { z } from 'zod';

/**
 * How far someone may bind an organisation. `alone` is sole power (owner, "alleen/zelfstandig bevoegd", "onbeperkt",
 * full power of attorney); `limited` (joint, limited, limited power of attorney) cannot be decided by a machine;
 * `unknown` is a word that the register added.
 */
export type SigningPower = 'alone' | 'limited' | 'none' | 'unknown';

export interface Officer {
  firstNames: string;
  /** With its prefix, such as `de Vries`. */
  lastName: string;
  /** In the register's word, such as `Bestuurder`. */
  role: string;
  power: SigningPower;
  /** Curator, administrator and the like: the organisation may not act freely while there is one. */
  specialLegalStatus: boolean;
}

const powers = new Map<string, SigningPower>(
  Object.entries({
    AlleenZelfstandigBevoegd: 'alone',
    OnbeperktBevoegd: 'alone',
    VolledigeVolmacht: 'alone',
    GezamenlijkBevoegd: 'limited',
    BeperktBevoegd: 'limited',
    BeperkteVolmacht: 'limited',
    NietBevoegd: 'none',
  }),
);

const word = z.string().nullish().catch(undefined);
const kind = z.looseObject({ soort: word }).nullish().catch(undefined);
const person = z.looseObject({
  functie: word,
  bevoegdheid: kind,
  volmacht: kind,
  natuurlijkPersoon: z
    .looseObject({ voornamen: word, voorvoegselGeslachtsnaam: word, geslachtsnaam: z.string() })
    .nullish()
    .catch(undefined),
});
const people = z
  .array(person)
  .nullish()
  .transform((all) => all ?? []);

const reply = z.looseObject({
  kvkNummer: z.string(),
  eigenaar: person.nullish(),
  bestuursfuncties: people,
  aansprakelijken: people,
  gemachtigden: people,
  overigeFunctionarissen: people,
  publiekrechtelijkeFunctionarissen: people,
  functionarissenBijzondereRechtstoestand: people,
});

type Person = z.output<typeof person>;

/**
 * Reads the officers; undefined when it is not in this shape. KVK has not published the whole shape of its answer:
 * this is the only place that knows it.
 */
export function readOfficers(json: unknown): Officer[] | undefined {
  const parsed = reply.safeParse(json);
  if (!parsed.success) return undefined;
  const wire = parsed.data;
  const bySaidPower = [...wire.bestuursfuncties, ...wire.aansprakelijken, ...wire.gemachtigden];
  const withoutPower = [...wire.overigeFunctionarissen, ...wire.publiekrechtelijkeFunctionarissen];
  return [
    ...(wire.eigenaar ? [wire.eigenaar] : []).flatMap((one) => officer(one, 'alone')),
    ...bySaidPower.flatMap((one) => officer(one, saidPower(one))),
    ...withoutPower.flatMap((one) => officer(one, 'none')),
    ...wire.functionarissenBijzondereRechtstoestand.flatMap((one) => officer(one, 'unknown', true)),
  ];
}

function saidPower({ bevoegdheid, volmacht }: Person): SigningPower {
  return powers.get(bevoegdheid?.soort ?? volmacht?.soort ?? '') ?? 'unknown';
}

/** A legal person in a function has no name to compare with and is left out. */
function officer(wire: Person, power: SigningPower, specialLegalStatus = false): Officer[] {
  if (!wire.natuurlijkPersoon) return [];
  const { voornamen, voorvoegselGeslachtsnaam: prefix, geslachtsnaam } = wire.natuurlijkPersoon;
  const lastName = prefix ? `${prefix} ${geslachtsnaam}` : geslachtsnaam;
  return [{ firstNames: voornamen ?? '', lastName, role: wire.functie ?? '', power, specialLegalStatus }];
}
