import { type Company, type Establishment, oneLine } from './company';

const yesNo = (value: boolean) => (value ? 'Ja' : 'Nee');
const link = (rel: string, href: string) => ({ rel, href });

/** Basisprofiel v1: the registration with its main establishment and owner embedded. */
export function basisprofiel(company: Company, api: string) {
  const main = company.establishments[0];
  const self = `${api}/v1/basisprofielen/${company.kvk}`;
  return {
    kvkNummer: company.kvk,
    indNonMailing: 'Ja',
    naam: company.name,
    formeleRegistratiedatum: company.start,
    materieleRegistratie: registration(company),
    totaalWerkzamePersonen: company.establishments.reduce((sum, { staff = 1 }) => sum + staff, 0),
    ...(company.statutoryName ? { statutaireNaam: company.statutoryName } : {}),
    handelsnamen: tradeNames(company),
    sbiActiviteiten: activities(company),
    links: [link('self', self), link('vestigingen', `${self}/vestigingen`)],
    _embedded: {
      ...(main ? { hoofdvestiging: vestiging(company, main, api) } : {}),
      eigenaar: eigenaar(company, api),
    },
  };
}

/** `/eigenaar`: legal form and RSIN. A sole trader has no RSIN, and no address of the person is given. */
export function eigenaar(company: Company, api: string) {
  const profile = `${api}/v1/basisprofielen/${company.kvk}`;
  return {
    ...(company.rsin ? { rsin: company.rsin } : {}),
    rechtsvorm: company.form,
    uitgebreideRechtsvorm: company.longForm,
    links: [link('self', `${profile}/eigenaar`), link('basisprofiel', profile)],
  };
}

/** One establishment, as in `/hoofdvestiging` and in Vestigingsprofiel v1. */
export function vestiging(company: Company, establishment: Establishment, api: string) {
  const profile = `${api}/v1/basisprofielen/${company.kvk}`;
  const { staff = 1 } = establishment;
  return {
    vestigingsnummer: establishment.number,
    kvkNummer: company.kvk,
    ...(company.rsin ? { rsin: company.rsin } : {}),
    indNonMailing: 'Ja',
    formeleRegistratiedatum: company.start,
    materieleRegistratie: registration(company),
    ...(company.statutoryName ? { statutaireNaam: company.statutoryName } : {}),
    eersteHandelsnaam: establishment.name,
    indHoofdvestiging: yesNo(isMain(company, establishment)),
    indCommercieleVestiging: yesNo(!establishment.nonCommercial),
    voltijdWerkzamePersonen: staff,
    deeltijdWerkzamePersonen: 0,
    totaalWerkzamePersonen: staff,
    handelsnamen: [{ naam: establishment.name, volgorde: 0 }],
    adressen: adressen(establishment),
    websites: company.website ? [company.website] : [],
    sbiActiviteiten: activities(company),
    links: [
      link('self', `${profile}/hoofdvestiging`),
      link('vestigingen', `${profile}/vestigingen`),
      link('basisprofiel', profile),
      link('vestigingsprofiel', `${api}/v1/vestigingsprofielen/${establishment.number}`),
    ],
  };
}

/** `/vestigingen`: the list with counts. */
export function vestigingen(company: Company, api: string) {
  const profile = `${api}/v1/basisprofielen/${company.kvk}`;
  const { establishments } = company;
  const nonCommercial = establishments.filter((establishment) => establishment.nonCommercial).length;
  return {
    kvkNummer: company.kvk,
    aantalCommercieleVestigingen: establishments.length - nonCommercial,
    aantalNietCommercieleVestigingen: nonCommercial,
    totaalAantalVestigingen: establishments.length,
    vestigingen: establishments.map((establishment) => ({
      vestigingsnummer: establishment.number,
      kvkNummer: company.kvk,
      eersteHandelsnaam: establishment.name,
      indHoofdvestiging: yesNo(isMain(company, establishment)),
      indAdresAfgeschermd: yesNo(establishment.shielded ?? false),
      indCommercieleVestiging: yesNo(!establishment.nonCommercial),
      ...(establishment.shielded ? {} : { volledigAdres: oneLine(establishment.address) }),
      links: [link('vestigingsprofiel', `${api}/v1/vestigingsprofielen/${establishment.number}`)],
    })),
    links: [link('self', `${profile}/vestigingen`), link('basisprofiel', profile)],
  };
}

/** Naamgeving v1: all names of the registration and of each establishment. */
export function naamgeving(company: Company, api: string) {
  return {
    kvkNummer: company.kvk,
    ...(company.rsin ? { rsin: company.rsin } : {}),
    ...(company.statutoryName ? { statutaireNaam: company.statutoryName } : {}),
    naam: company.name,
    startdatum: company.start,
    ...(company.end ? { einddatum: company.end } : {}),
    vestigingen: company.establishments.map(({ number, name, nonCommercial }) => ({
      vestigingsnummer: number,
      ...(nonCommercial
        ? { naam: name }
        : { eersteHandelsnaam: name, handelsnamen: [{ naam: name, volgorde: 0 }] }),
      links: [link('vestigingsprofiel', `${api}/v1/vestigingsprofielen/${number}`)],
    })),
    links: [
      link('self', `${api}/v1/naamgevingen/kvknummer/${company.kvk}`),
      link('basisprofiel', `${api}/v1/basisprofielen/${company.kvk}`),
    ],
  };
}

function isMain(company: Company, establishment: Establishment): boolean {
  return company.establishments[0] === establishment;
}

function registration(company: Company) {
  return { datumAanvang: company.start, ...(company.end ? { datumEinde: company.end } : {}) };
}

function tradeNames(company: Company) {
  return [company.name, ...(company.tradeNames ?? [])].map((naam, volgorde) => ({ naam, volgorde }));
}

function activities({ activity }: Company) {
  return [{ sbiCode: activity.code, sbiOmschrijving: activity.text, indHoofdactiviteit: 'Ja' }];
}

/** A shielded address is only mentioned: nothing that tells where it is. */
function adressen({ address, box, shielded }: Establishment) {
  if (shielded) return [{ type: 'bezoekadres', indAfgeschermd: 'Ja' }];
  const visiting = {
    type: 'bezoekadres',
    indAfgeschermd: 'Nee',
    volledigAdres: oneLine(address),
    straatnaam: address.street,
    huisnummer: address.houseNumber,
    ...(address.letter ? { huisletter: address.letter } : {}),
    ...(address.addition ? { huisnummerToevoeging: address.addition } : {}),
    postcode: address.postcode,
    plaats: address.city,
    land: 'Nederland',
  };
  if (!box) return [visiting];
  const postal = {
    type: 'correspondentieadres',
    indAfgeschermd: 'Nee',
    volledigAdres: `Postbus ${box.number} ${box.postcode} ${box.city}`,
    straatnaam: 'Postbus',
    postbusnummer: box.number,
    postcode: box.postcode,
    plaats: box.city,
    land: 'Nederland',
  };
  return [postal, visiting];
}
