import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { StandInEnv } from '../../shared/stand-in-app';
import { outage, type RegisterKnobs } from '../outage';
import { isMemberState, isWellFormed, registrationOf } from './numbers';

/**
 * VIES: `POST /check-vat-number` and `GET /ms/{CC}/vat/{number}`. An outage arrives as 200 with "not valid" and a
 * `userError`; input that cannot be a number at all arrives as 400.
 */
export function viesApi(knobs: RegisterKnobs): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.use(outage(knobs, 'vies', wrapped('SERVICE_UNAVAILABLE')));
  app.post('/check-vat-number', async (c) => {
    const body: unknown = await c.req.json().catch(() => null);
    const asked = Object(body) as Record<string, unknown>;
    const { country, number } = tidy(String(asked.countryCode ?? ''), String(asked.vatNumber ?? ''));
    if (!isWellFormed(country, number)) return c.json(wrapped('INVALID_INPUT'), 400);
    const failure = knobs.get('viesOutage');
    if (failure !== 'none' && knobs.get('viesEnvelope') === 'wrapped') return c.json(wrapped(failure));
    const { isValid, userError, name, address } = answer(country, number, failure);
    const isAsked = typeof asked.requesterNumber === 'string' && asked.requesterNumber !== '';
    return c.json({
      countryCode: country,
      vatNumber: number,
      requestDate: new Date().toISOString(),
      valid: isValid,
      userError,
      requestIdentifier: isAsked && isValid ? `WAPIAAAA${randomBytes(5).toString('hex').toUpperCase()}` : '',
      name,
      address,
      ...traderMatches(),
    });
  });
  app.get('/ms/:country/vat/:number', (c) => {
    const { country, number } = tidy(c.req.param('country'), c.req.param('number'));
    if (!isMemberState(country) || !isWellFormed(country, number))
      return c.json(wrapped('INVALID_INPUT'), 400);
    return c.json({
      ...answer(country, number, knobs.get('viesOutage')),
      requestDate: new Date().toISOString(),
      requestIdentifier: '',
      originalVatNumber: number,
      vatNumber: number,
    });
  });
  return app;
}

function wrapped(error: string) {
  return { actionSucceed: false, errorWrappers: [{ error }] };
}

function tidy(country: string, number: string) {
  const code = country.trim().toUpperCase();
  return { country: code === 'GR' ? 'EL' : code, number: number.toUpperCase().replaceAll(/[\s.-]/g, '') };
}

function answer(country: string, number: string, failure: string) {
  if (failure !== 'none') return { isValid: false, userError: failure, name: '---', address: '---' };
  const registration = registrationOf(country, number);
  return {
    isValid: registration !== null,
    userError: registration ? 'VALID' : 'INVALID',
    name: registration?.name ?? '---',
    address: registration?.address ?? '---',
  };
}

/** VIES can compare a trader's details as well; the stand-in, like the Netherlands, never does. */
function traderMatches() {
  const parts = ['Name', 'Street', 'PostalCode', 'City', 'CompanyType'];
  return Object.fromEntries([
    ...parts.map((part) => [`trader${part}`, '---']),
    ...parts.map((part) => [`trader${part}Match`, 'NOT_PROCESSED']),
  ]);
}
