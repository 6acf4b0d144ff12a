import { Hono } from 'hono';
import type { StandInEnv } from '../../shared/stand-in-app';
import { outage, type RegisterKnobs } from '../outage';
import { OIN_ORGANISATIONS, type OinOrganisation } from './organisations';

const HAL = 'application/hal+json';
const PER_PAGE = 50;
const FILTERS = ['naam', 'oin', 'kvkNummer', 'status', 'organisatieCode', 'organisatieType'];
const PAGING = ['zoek', 'pagina', 'expand', 'fields', 'geldigOp', 'beschikbaarOp'];

/** The OIN register (COR) of Logius: `/organisaties` with its filters and `/organisaties/{oin}`, as HAL+JSON. */
export function oinApi(knobs: RegisterKnobs, origin: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  const base = () => `${origin()}/oin/api/v1/organisaties`;
  app.use(outage(knobs, 'oin', { type: 'about:blank', title: 'Internal Server Error', status: 500 }));
  app.get('/organisaties', (c) => {
    const { search, searchParams } = new URL(c.req.url);
    const unknown = [...searchParams.keys()].find((name) => ![...FILTERS, ...PAGING].includes(name));
    const page = Number(searchParams.get('pagina') ?? 1);
    if (unknown !== undefined || !Number.isInteger(page) || page < 1) {
      return c.json(problem(400, `The parameter ${unknown ?? 'pagina'} is not valid.`), 400);
    }
    const found = OIN_ORGANISATIONS.filter((organisation) => matches(organisation, searchParams));
    const organisaties = found
      .slice((page - 1) * PER_PAGE, page * PER_PAGE)
      .map((organisation) => show(organisation, base()));
    return hal({ _links: { self: { href: base() + search, type: HAL } }, organisaties });
  });
  app.get('/organisaties/:oin', (c) => {
    const oin = c.req.param('oin');
    const found = OIN_ORGANISATIONS.find((organisation) => organisation.oin === oin);
    if (!found) return c.json(problem(404, `There is no organisation with OIN ${oin}.`), 404);
    return hal(show(found, base()));
  });
  return app;
}

function hal(body: object): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': HAL } });
}

function problem(status: number, detail: string) {
  return { type: 'about:blank', title: status === 404 ? 'Not Found' : 'Bad Request', status, detail };
}

function status(organisation: OinOrganisation): 'Actief' | 'Ingetrokken' {
  return organisation.withdrawn === undefined ? 'Actief' : 'Ingetrokken';
}

/** Names match on a part, everything else whole; `zoek` looks in name and number. */
function matches(organisation: OinOrganisation, asked: URLSearchParams): boolean {
  const has = (text: string, part: string | null) =>
    part === null || text.toLowerCase().includes(part.toLowerCase());
  const equals = (value: string | undefined, wanted: string | null) =>
    wanted === null || value?.toLowerCase() === wanted.toLowerCase();
  return (
    has(organisation.name, asked.get('naam')) &&
    has(`${organisation.name} ${organisation.oin}`, asked.get('zoek')) &&
    equals(organisation.oin, asked.get('oin')) &&
    equals(organisation.kvk, asked.get('kvkNummer')) &&
    equals(status(organisation), asked.get('status')) &&
    equals(organisation.code, asked.get('organisatieCode')) &&
    equals(organisation.kind, asked.get('organisatieType'))
  );
}

function show(organisation: OinOrganisation, base: string) {
  const link = (oin: string) => ({ _links: { self: { href: `${base}/${oin}`, type: HAL } } });
  const children = OIN_ORGANISATIONS.filter(({ parent }) => parent === organisation.oin);
  return {
    ...link(organisation.oin),
    oin: organisation.oin,
    naam: organisation.name,
    status: status(organisation),
    kvkNummer: organisation.kvk ?? null,
    organisatieCode: organisation.code ?? null,
    organisatieType: organisation.kind ?? null,
    afgifteDatum: organisation.issued,
    laatstAangepastDatum: organisation.changed,
    intrekDatum: organisation.withdrawn ?? null,
    hoofdOIN: organisation.parent ? link(organisation.parent) : null,
    subOINs: children.length > 0 ? children.map(({ oin }) => link(oin)) : null,
  };
}
