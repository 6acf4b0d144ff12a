import { z } from 'zod';
import type { Officer, SigningGround } from '@/lib/domain/authority/officer';

const grounds = new Map<string, SigningGround>(
  Object.entries({
    AlleenZelfstandigBevoegd: 'sole_director',
    GezamenlijkBevoegd: 'joint_director',
    OnbeperktBevoegd: 'unlimited_partner',
    BeperktBevoegd: 'limited_partner',
    VolledigeVolmacht: 'full_power',
    BeperkteVolmacht: 'limited_power',
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
  rechtspersoon: z.looseObject({ naam: word }).nullish().catch(undefined),
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
 * Reads the officers; undefined when it is not in this shape. Assumed: KVK has announced the API, its path and its terms
 * but not published the whole shape of its answer. This is the only place that knows it.
 */
export function readOfficers(json: unknown): Officer[] | undefined {
  const parsed = reply.safeParse(json);
  if (!parsed.success) return undefined;
  const wire = parsed.data;
  const bySaidGround = [...wire.bestuursfuncties, ...wire.aansprakelijken, ...wire.gemachtigden];
  const withoutGround = [...wire.overigeFunctionarissen, ...wire.publiekrechtelijkeFunctionarissen];
  return [
    ...(wire.eigenaar ? [wire.eigenaar] : []).flatMap((one) => officer(one, 'owner')),
    ...bySaidGround.flatMap((one) => officer(one, saidGround(one))),
    ...withoutGround.flatMap((one) => officer(one, 'none')),
    ...wire.functionarissenBijzondereRechtstoestand.flatMap((one) => officer(one, 'unknown', true)),
  ];
}

function saidGround({ bevoegdheid, volmacht }: Person): SigningGround {
  return grounds.get(bevoegdheid?.soort ?? volmacht?.soort ?? '') ?? 'unknown';
}

function officer(wire: Person, ground: SigningGround, specialLegalStatus = false): Officer[] {
  const shared = { role: wire.functie ?? '', ground, specialLegalStatus };
  if (!wire.natuurlijkPersoon) {
    const lastName = wire.rechtspersoon?.naam;
    return lastName ? [{ ...shared, firstNames: '', lastName, isCompany: true }] : [];
  }
  const { voornamen, voorvoegselGeslachtsnaam: prefix, geslachtsnaam } = wire.natuurlijkPersoon;
  const lastName = prefix ? `${prefix} ${geslachtsnaam}` : geslachtsnaam;
  return [{ ...shared, firstNames: voornamen ?? '', lastName, isCompany: false }];
}
