import { COMPANIES } from './companies';
import type { Company, Establishment } from './company';
import { KvkFault } from './fault';
import { type ResultType, type SearchQuery, TYPES } from './search-query';

interface Entry {
  company: Company;
  type: ResultType;
  name: string;
  establishment?: Establishment;
}

const ENTRIES: readonly Entry[] = COMPANIES.flatMap(entriesOf);

/**
 * Zoeken v2: whole words of a name, main establishments first, at most 100 a page. Postcode and house number are only
 * shown when they were searched for, and a shielded address never.
 * @throws KvkFault IPD5200 when nothing is found
 */
export function search(query: SearchQuery, api: string, url: string) {
  const found = ENTRIES.filter((entry) => matches(entry, query)).toSorted(
    (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type),
  );
  const begin = (query.page - 1) * query.perPage;
  const shown = found.slice(begin, begin + query.perPage);
  if (shown.length === 0) throw new KvkFault('IPD5200');
  const pageLink = (page: number) => {
    const other = new URL(url);
    other.searchParams.set('pagina', String(page));
    return other.href;
  };
  return {
    pagina: query.page,
    resultatenPerPagina: query.perPage,
    totaal: found.length,
    ...(query.page > 1 ? { vorige: pageLink(query.page - 1) } : {}),
    ...(begin + shown.length < found.length ? { volgende: pageLink(query.page + 1) } : {}),
    resultaten: shown.map((entry) => result(entry, query, api)),
    _links: { self: { href: url } },
  };
}

function entriesOf(company: Company): Entry[] {
  const places = company.establishments.map(
    (establishment, index): Entry => ({
      company,
      establishment,
      name: establishment.name,
      type: index === 0 ? 'hoofdvestiging' : 'nevenvestiging',
    }),
  );
  if (!company.isLegalPerson) return places;
  return [...places, { company, name: company.statutoryName ?? company.name, type: 'rechtspersoon' }];
}

function matches({ company, establishment, type, name }: Entry, query: SearchQuery): boolean {
  if (!query.types.includes(type) || (company.end !== undefined && !query.withInactive)) return false;
  if (query.kvkNummer !== undefined && company.kvk !== query.kvkNummer) return false;
  if (query.rsin !== undefined && company.rsin !== query.rsin) return false;
  if (query.vestigingsnummer !== undefined && establishment?.number !== query.vestigingsnummer) return false;
  const names = [name, ...(type === 'hoofdvestiging' ? (company.tradeNames ?? []) : [])];
  if (query.naam !== undefined && !names.some((other) => hasWords(other, query.naam ?? ''))) return false;
  return matchesPlace(establishment, query);
}

function matchesPlace(establishment: Establishment | undefined, query: SearchQuery): boolean {
  const { straatnaam, plaats, postcode, huisnummer, huisletter, postbusnummer } = query;
  if (!straatnaam && !plaats && !postcode) return true;
  if (!establishment || establishment.shielded) return false;
  const { address, box } = establishment;
  const place = postbusnummer === undefined ? address : box;
  return (
    (!straatnaam || same(address.street, straatnaam)) &&
    (!plaats || same(address.city, plaats)) &&
    (!postcode || same(place?.postcode ?? '', postcode.replace(' ', ''))) &&
    (!huisnummer || address.houseNumber === Number(huisnummer)) &&
    (!huisletter || same(address.letter ?? '', huisletter)) &&
    (!postbusnummer || box?.number === Number(postbusnummer))
  );
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;
}

function hasWords(name: string, asked: string): boolean {
  const words = name.split(/[\s.,&/-]+/);
  return asked
    .split(/[\s.,&/-]+/)
    .filter(Boolean)
    .every((word) => words.some((other) => same(other, word)));
}

function result({ company, establishment, name, type }: Entry, query: SearchQuery, api: string) {
  return {
    kvkNummer: company.kvk,
    ...(query.rsin && company.rsin ? { rsin: company.rsin } : {}),
    ...(establishment ? { vestigingsnummer: establishment.number } : {}),
    naam: name,
    ...(establishment && !establishment.shielded
      ? { adres: { binnenlandsAdres: shownAddress(establishment, query) } }
      : {}),
    type,
    actief: company.end === undefined ? 'Ja' : 'Nee',
    _links: {
      basisprofiel: { href: `${api}/v1/basisprofielen/${company.kvk}` },
      ...(establishment
        ? { vestigingsprofiel: { href: `${api}/v1/vestigingsprofielen/${establishment.number}` } }
        : {}),
    },
  };
}

function shownAddress({ address, box }: Establishment, query: SearchQuery) {
  if (query.postbusnummer && box) {
    return { type: 'postadres', postbusnummer: box.number, postcode: box.postcode, plaats: box.city };
  }
  return {
    type: 'bezoekadres',
    straatnaam: address.street,
    ...(query.huisnummer ? { huisnummer: address.houseNumber, postcode: address.postcode } : {}),
    ...(query.huisletter && address.letter ? { huisletter: address.letter } : {}),
    plaats: address.city,
  };
}
