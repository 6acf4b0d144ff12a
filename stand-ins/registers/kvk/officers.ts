import type { Company } from './company';

/** The six kinds of officer of KVK, plus the owner of a sole proprietorship. */
export const OFFICER_KINDS = [
  'eigenaar',
  'bestuursfuncties',
  'aansprakelijken',
  'gemachtigden',
  'overigeFunctionarissen',
  'publiekrechtelijkeFunctionarissen',
  'functionarissenBijzondereRechtstoestand',
] as const;
export type OfficerKind = (typeof OFFICER_KINDS)[number];

type Name = [given: string, prefix: string, family: string];
/** How far someone may bind the organisation, in KVK's terms. */
type Power =
  | 'AlleenZelfstandigBevoegd'
  | 'GezamenlijkBevoegd'
  | 'NietBevoegd'
  | 'OnbeperktBevoegd'
  | 'BeperktBevoegd'
  | 'VolledigeVolmacht'
  | 'BeperkteVolmacht';

/** A person, or a company that holds the function. */
type Officer = { kind: OfficerKind; role: string; power?: Power } & ({ name: Name } | { company: string });

const director = (name: Name, power: Power): Officer => ({
  kind: 'bestuursfuncties',
  role: 'Bestuurder',
  name,
  power,
});
const partner = (name: Name, power: Power): Officer => ({
  kind: 'aansprakelijken',
  role: 'Vennoot',
  name,
  power,
});
const agent = (name: Name, power: Power): Officer => ({
  kind: 'gemachtigden',
  role: 'Procuratiehouder',
  name,
  power,
});
const owner = (name: Name): Officer => ({ kind: 'eigenaar', role: 'Eigenaar', name });

/** Made-up people: each answer to "may this person sign alone?" occurs at least once. */
const OFFICERS: Readonly<Record<string, readonly Officer[]>> = {
  '68750110': [
    director(['Johanna Maria', 'de', 'Vries'], 'AlleenZelfstandigBevoegd'),
    director(['Pieter', 'van den', 'Berg'], 'GezamenlijkBevoegd'),
    agent(['Fatima', '', 'Yilmaz'], 'BeperkteVolmacht'),
  ],
  '68727720': [
    director(['Willem', '', 'Jansen'], 'GezamenlijkBevoegd'),
    director(['Sophie Anna', '', 'Bakker'], 'GezamenlijkBevoegd'),
    agent(['Daan', '', 'Smit'], 'VolledigeVolmacht'),
    { kind: 'overigeFunctionarissen', role: 'Commissaris', name: ['Hendrik', '', 'Mulder'] },
  ],
  '69599068': [
    director(['Eva', 'van', 'Dijk'], 'GezamenlijkBevoegd'),
    director(['Lars', '', 'Visser'], 'NietBevoegd'),
  ],
  '69599076': [
    partner(['Guus', '', 'Meijer'], 'OnbeperktBevoegd'),
    partner(['Lotte', 'de', 'Boer'], 'BeperktBevoegd'),
  ],
  '69599084': [owner(['Dagobert', '', 'Dekker'])],
  '55505201': [director(['Noor', '', 'Peters'], 'AlleenZelfstandigBevoegd')],
  '42084128': [
    owner(['Thomas', '', 'Linden']),
    agent(['Anouk', '', 'Hendriks'], 'VolledigeVolmacht'),
    agent(['Bram', '', 'Dekker'], 'BeperkteVolmacht'),
  ],
  '90004760': [
    {
      kind: 'bestuursfuncties',
      role: 'Bestuurder',
      company: 'Noord Beheer B.V.',
      power: 'AlleenZelfstandigBevoegd',
    },
  ],
  '90000102': [
    director(['Zoë Elisabeth', 'van', 'Dijk-Mulder'], 'GezamenlijkBevoegd'),
    director(['Jan', 'de', 'Vries'], 'GezamenlijkBevoegd'),
    director(['Johannes', 'de', 'Vries'], 'AlleenZelfstandigBevoegd'),
  ],
  '42422608': [director(['Roos', 'van', 'Leeuwen'], 'AlleenZelfstandigBevoegd')],
  '42264003': [director(['Milan', '', 'Kok'], 'AlleenZelfstandigBevoegd')],
  '42024440': [
    director(['Iris', '', 'Vermeer'], 'AlleenZelfstandigBevoegd'),
    { kind: 'overigeFunctionarissen', role: 'Bewaarder boeken en bescheiden', name: ['Iris', '', 'Vermeer'] },
  ],
  '90001354': [
    director(['Ruben', '', 'Post'], 'AlleenZelfstandigBevoegd'),
    {
      kind: 'functionarissenBijzondereRechtstoestand',
      role: 'Curator',
      name: ['Marieke', '', 'Brouwer'],
    },
  ],
};

/**
 * Functionarissen v1. KVK has not published the full shape of its answer; this one uses KVK's own terms for kinds and
 * powers, so that only the adapter that reads it can be wrong.
 */
export function officers(company: Company, api: string, kinds: readonly OfficerKind[] = OFFICER_KINDS) {
  const all = OFFICERS[company.kvk] ?? [];
  const lists = kinds.map((kind) => {
    const shown = all.filter((officer) => officer.kind === kind).map((officer) => show(officer, company));
    return [kind, kind === 'eigenaar' ? (shown[0] ?? null) : shown] as const;
  });
  return {
    kvkNummer: company.kvk,
    rechtsvorm: company.form,
    ...Object.fromEntries(lists),
    links: [{ rel: 'self', href: `${api}/v1/functionarissen/kvknummer/${company.kvk}` }],
  };
}

function show(officer: Officer, { start }: Company) {
  const { role, power, kind } = officer;
  return {
    functie: role,
    datumIngang: start,
    ...(power ? { [kind === 'gemachtigden' ? 'volmacht' : 'bevoegdheid']: { soort: power } } : {}),
    ...('company' in officer ? { rechtspersoon: { naam: officer.company } } : person(officer.name)),
  };
}

function person(name: Name) {
  const [voornamen, voorvoegselGeslachtsnaam, geslachtsnaam] = name;
  return {
    natuurlijkPersoon: {
      voornamen,
      ...(voorvoegselGeslachtsnaam ? { voorvoegselGeslachtsnaam } : {}),
      geslachtsnaam,
      volledigeNaam: name.filter(Boolean).join(' '),
    },
  };
}
