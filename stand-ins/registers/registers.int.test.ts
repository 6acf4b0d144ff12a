import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../shared/listen';
import { start } from './server';

const KEY = 'kvk-key';
let dataDir: string;
let registers: Running;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'registers-'));
  registers = await start({ port: 0, dataDir, kvkApiKey: KEY });
});
afterAll(async () => {
  await registers.close();
  rmSync(dataDir, { recursive: true });
});
afterEach(() => fetch(`${registers.url}/desk/knobs`, { method: 'DELETE' }));

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(registers.url + path, { headers });
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() };
}
const kvk = (path: string) => get(`/kvk/test/api${path}`, { apikey: KEY });
const turn = (knobs: object) =>
  fetch(`${registers.url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });

async function vies(countryCode: string, vatNumber: string, more: object = {}) {
  const answer = await fetch(`${registers.url}/vies/rest-api/check-vat-number`, {
    method: 'POST',
    body: JSON.stringify({ countryCode, vatNumber, ...more }),
  });
  return { status: answer.status, body: await answer.json() };
}

describe('KVK', () => {
  it('asks for its key', async () => {
    const path = '/kvk/test/api/v1/basisprofielen/68750110';
    expect((await get(path)).status).toBe(401);
    expect((await get(path, { apikey: 'other' })).status).toBe(403);
  });

  it('gives the profile of a company with its main establishment and owner', async () => {
    const { status, body } = await kvk('/v1/basisprofielen/68750110');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kvkNummer: '68750110',
      statutaireNaam: 'Test BV Donald',
      materieleRegistratie: { datumAanvang: '20170519' },
      _embedded: {
        eigenaar: { rsin: '857587973' },
        hoofdvestiging: { vestigingsnummer: '000037178598' },
      },
    });
    expect(body._embedded.hoofdvestiging.adressen).toContainEqual(
      expect.objectContaining({ type: 'bezoekadres', straatnaam: 'Hizzaarderlaan', huisletter: 'A' }),
    );
  });

  it('gives the parts of a profile, and every link in it leads somewhere', async () => {
    const { body } = await kvk('/v1/basisprofielen/68750110');
    const links = [...body.links, ...body._embedded.hoofdvestiging.links, ...body._embedded.eigenaar.links];
    for (const { href } of links) {
      expect((await fetch(href, { headers: { apikey: KEY } })).status, href).toBe(200);
    }
    expect((await kvk('/v1/naamgevingen/kvknummer/68750110')).body.vestigingen).toHaveLength(2);
  });

  it('has no RSIN for a sole trader and shows nothing of a shielded address', async () => {
    expect((await kvk('/v1/basisprofielen/69599084/eigenaar')).body).not.toHaveProperty('rsin');
    const shielded = (await kvk('/v1/basisprofielen/90001354/hoofdvestiging')).body;
    expect(shielded.adressen).toEqual([{ type: 'bezoekadres', indAfgeschermd: 'Ja' }]);
    const found = JSON.stringify((await kvk('/v2/zoeken?kvkNummer=90001354')).body);
    expect(found).not.toContain('Voorhout');
  });

  it.each([
    ['1234', 400, 'IPD0004'],
    ['12345678', 404, 'IPD0005'],
    ['90004973', 404, 'IPD1002'],
    ['90002903', 404, 'IPD1003'],
  ])('answers %s with %i %s', async (number, status, code) => {
    expect(await kvk(`/v1/basisprofielen/${number}`)).toMatchObject({ status, body: { fout: [{ code }] } });
  });

  it('searches whole words, main establishment first, without inactive ones', async () => {
    const { body } = await kvk('/v2/zoeken?naam=donald');
    expect(body.resultaten.map((result: { type: string }) => result.type)).toEqual([
      'hoofdvestiging',
      'nevenvestiging',
      'rechtspersoon',
    ]);
    expect(body.resultaten[0].adres.binnenlandsAdres).not.toHaveProperty('postcode');
    expect((await kvk('/v2/zoeken?naam=dona')).body.fout[0].code).toBe('IPD5200');
    expect((await kvk('/v2/zoeken?kvkNummer=96354429')).status).toBe(404);
    const inactive = await kvk('/v2/zoeken?kvkNummer=96354429&inclusiefInactieveRegistraties=true');
    expect(inactive.body.resultaten[0].actief).toBe('Nee');
  });

  it('searches by postcode and number, and pages', async () => {
    const { body } = await kvk('/v2/zoeken?postcode=8823SJ&huisnummer=3');
    expect(body.resultaten[0]).toMatchObject({
      kvkNummer: '68750110',
      adres: { binnenlandsAdres: { postcode: '8823SJ', huisnummer: 3 } },
    });
    const large = await kvk('/v2/zoeken?kvkNummer=90006577&resultatenPerPagina=100&pagina=2');
    expect(large.body).toMatchObject({ totaal: 1001, pagina: 2, volgende: expect.any(String) });
    expect(large.body.resultaten).toHaveLength(100);
  });

  it.each([
    ['', 'IPD1998'],
    ['?naam=x&kleur=rood', 'IPD1999'],
    ['?rsin=12', 'IPD0010'],
    ['?postcode=8823SJ', 'IPD1999'],
    ['?naam=x&type=winkel', 'IPD5203'],
  ])('refuses the search "%s" with %s', async (query, code) => {
    expect((await kvk(`/v2/zoeken${query}`)).body.fout[0].code).toBe(code);
  });

  it('tells who may sign', async () => {
    const { body } = await kvk('/v1/functionarissen/kvknummer/68750110');
    expect(body.bestuursfuncties[0]).toMatchObject({
      bevoegdheid: { soort: 'AlleenZelfstandigBevoegd' },
      natuurlijkPersoon: { geslachtsnaam: 'Vries' },
    });
    expect((await kvk('/v1/functionarissen/kvknummer/42084128/gemachtigden')).body.gemachtigden).toHaveLength(
      2,
    );
    await turn({ kvkOfficersForbidden: true });
    expect((await kvk('/v1/functionarissen/kvknummer/68750110')).status).toBe(403);
  });

  it('has bad days', async () => {
    await turn({ kvkBeingProcessed: 1 });
    expect((await kvk('/v1/basisprofielen/68750110')).body.fout[0].code).toBe('IPD1002');
    expect((await kvk('/v1/basisprofielen/68750110')).status).toBe(200);
    await turn({ kvkDown: 'http500' });
    expect(await kvk('/v1/basisprofielen/68750110')).toMatchObject({
      status: 500,
      body: { fout: [{ code: 'IPD9999' }] },
    });
    await turn({ kvkDown: 'reset' });
    await expect(kvk('/v1/basisprofielen/68750110')).rejects.toThrow();
  });
});

describe('OIN register', () => {
  it('finds by name and number, as HAL', async () => {
    const list = await get('/oin/api/v1/organisaties?naam=rommeldam&status=Actief');
    expect(list.type).toBe('application/hal+json');
    expect(list.body.organisaties).toHaveLength(2);
    const [main] = list.body.organisaties;
    expect(main).toMatchObject({ oin: '00000001002220647000', status: 'Actief', hoofdOIN: null });
    const sub = await (await fetch(main.subOINs[0]._links.self.href)).json();
    expect(sub.hoofdOIN._links.self.href).toBe(main._links.self.href);
  });

  it('tells withdrawn from unknown', async () => {
    expect((await get('/oin/api/v1/organisaties/00000008823631400000')).body).toMatchObject({
      status: 'Ingetrokken',
      intrekDatum: expect.any(String),
    });
    expect((await get('/oin/api/v1/organisaties/00000003687501100000')).status).toBe(404);
    expect((await get('/oin/api/v1/organisaties?kvkNummer=68750110')).body.organisaties).toEqual([]);
    expect((await get('/oin/api/v1/organisaties?kleur=rood')).status).toBe(400);
  });
});

describe('VIES', () => {
  it.each([
    ['857587973B01', true],
    ['002455799B11', true],
    ['123456789B13', true],
    ['123456789B12', false],
    ['810007919B01', false],
    ['857587973B00', false],
    ['123456782B90', false],
  ])('answers NL%s with %s', async (number, isValid) => {
    expect((await vies('NL', number)).body).toMatchObject({
      valid: isValid,
      userError: isValid ? 'VALID' : 'INVALID',
    });
    expect((await get(`/vies/rest-api/ms/NL/vat/${number}`)).body).toMatchObject({ isValid, name: '---' });
  });

  it('gives a request identifier only to a requester who says who he is', async () => {
    expect((await vies('NL', '857587973B01')).body.requestIdentifier).toBe('');
    const asked = await vies('BE', '0123456749', {
      requesterMemberStateCode: 'NL',
      requesterNumber: '857587973B01',
    });
    expect(asked.body).toMatchObject({
      valid: true,
      name: 'Test NV Brussel',
      requestIdentifier: expect.stringMatching(/^WAPI/),
    });
  });

  it('refuses what cannot be a number', async () => {
    const refusal = { status: 400, body: { errorWrappers: [{ error: 'INVALID_INPUT' }] } };
    expect(await vies('NL', '12')).toMatchObject(refusal);
    expect(await get('/vies/rest-api/ms/US/vat/12')).toMatchObject(refusal);
  });

  it('reports an outage as 200 and not valid, in both envelopes', async () => {
    await turn({ viesOutage: 'MS_UNAVAILABLE' });
    const outage = { status: 200, body: { valid: false, userError: 'MS_UNAVAILABLE' } };
    expect(await vies('NL', '857587973B01')).toMatchObject(outage);
    expect((await get('/vies/rest-api/ms/NL/vat/857587973B01')).body.userError).toBe('MS_UNAVAILABLE');
    await turn({ viesEnvelope: 'wrapped' });
    expect((await vies('NL', '857587973B01')).body).toEqual({
      actionSucceed: false,
      errorWrappers: [{ error: 'MS_UNAVAILABLE' }],
    });
  });
});
