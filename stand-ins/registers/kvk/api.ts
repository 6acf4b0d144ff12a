import { Hono, type MiddlewareHandler } from 'hono';
import type { StandInEnv } from '../../shared/stand-in-app';
import { outage, type RegisterKnobs } from '../outage';
import { COMPANIES, companyByKvk, ERROR_NUMBERS } from './companies';
import type { Company } from './company';
import { KvkFault } from './fault';
import { OFFICER_KINDS, officers } from './officers';
import { basisprofiel, eigenaar, naamgeving, vestiging, vestigingen } from './profile';
import { search } from './search';
import { readQuery } from './search-query';

/**
 * KVK's APIs under `/kvk/test/api`: Zoeken v2, Basisprofiel, Vestigingsprofiel, Naamgeving and Functionarissen v1.
 * `origin` is the address that links begin with.
 */
export function kvkApi(knobs: RegisterKnobs, apiKey: string, origin: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  const api = () => `${origin()}/kvk/test/api`;
  const company = (kvk: string) => find(kvk, knobs);
  app.use(outage(knobs, 'kvk', new KvkFault('IPD9999').body()));
  app.use(needsKey(apiKey));
  app.get('/v2/zoeken', (c) => {
    const { search: asked, searchParams } = new URL(c.req.url);
    return c.json(search(readQuery(searchParams), api(), `${api()}/v2/zoeken${asked}`));
  });
  app.get('/v1/basisprofielen/:kvk', (c) => c.json(basisprofiel(company(c.req.param('kvk')), api())));
  app.get('/v1/basisprofielen/:kvk/eigenaar', (c) => c.json(eigenaar(company(c.req.param('kvk')), api())));
  app.get('/v1/basisprofielen/:kvk/hoofdvestiging', (c) => {
    const found = company(c.req.param('kvk'));
    const main = found.establishments[0];
    if (!main) throw new KvkFault('IPD0005');
    return c.json(vestiging(found, main, api()));
  });
  app.get('/v1/basisprofielen/:kvk/vestigingen', (c) =>
    c.json(vestigingen(company(c.req.param('kvk')), api())),
  );
  app.get('/v1/vestigingsprofielen/:number', (c) => {
    const [found, establishment] = findEstablishment(c.req.param('number'));
    return c.json(vestiging(found, establishment, api()));
  });
  app.get('/v1/naamgevingen/kvknummer/:kvk', (c) => c.json(naamgeving(company(c.req.param('kvk')), api())));
  app.get('/v1/functionarissen/kvknummer/:kvk/:kind?', (c) => {
    if (knobs.get('kvkOfficersForbidden')) return c.json({ message: 'No subscription to this API.' }, 403);
    const asked = c.req.param('kind');
    const kinds = OFFICER_KINDS.filter((kind) => asked === undefined || kind === asked);
    if (kinds.length === 0) throw new KvkFault('IPD5203');
    return c.json(officers(company(c.req.param('kvk')), api(), kinds));
  });
  app.all('*', (c) => c.json({ message: `There is nothing at ${c.req.path}.` }, 404));
  app.onError((error, c) => {
    if (error instanceof KvkFault) return c.json(error.body(), error.status);
    throw error;
  });
  return app;
}

/** The header `apikey`: 401 when it is missing, 403 when it is not ours. */
function needsKey(apiKey: string): MiddlewareHandler<StandInEnv> {
  return async (c, next) => {
    const given = c.req.header('apikey');
    if (!given) return c.json({ message: 'Send your API key in the header "apikey".' }, 401);
    if (given !== apiKey) return c.json({ message: 'This API key gives no access.' }, 403);
    await next();
  };
}

function find(kvk: string, knobs: RegisterKnobs): Company {
  if (!/^\d{8}$/.test(kvk)) throw new KvkFault('IPD0004');
  const fixedFault = ERROR_NUMBERS[kvk];
  if (fixedFault) throw new KvkFault(fixedFault);
  const company = companyByKvk(kvk);
  if (!company) throw new KvkFault('IPD0005');
  if (knobs.takeOne('kvkBeingProcessed')) throw new KvkFault('IPD1002');
  return company;
}

function findEstablishment(number: string) {
  if (!/^\d{12}$/.test(number)) throw new KvkFault('IPD0006');
  for (const company of COMPANIES) {
    const establishment = company.establishments.find((other) => other.number === number);
    if (establishment) return [company, establishment] as const;
  }
  throw new KvkFault('IPD0007');
}
