import { describe, expect, it } from 'vitest';
import { createTradeRegister } from './kvk/kvk';
import { createOinRegister } from './oin-register';
import { createVies } from './vies';

/** A register that always gives the same answer and remembers what it was asked. */
function register(answer: { status?: number; body?: unknown; text?: string } | Error) {
  const asked: Array<{ url: string; init: RequestInit | undefined }> = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked.push({ url: String(input), init });
    if (answer instanceof Error) throw answer;
    return new Response(answer.text ?? JSON.stringify(answer.body), { status: answer.status ?? 200 });
  };
  return { asked, config: { baseUrl: 'https://register.test', fetch, apiKey: 'kvk-key' } };
}

const badDays = [
  new TypeError('fetch failed'),
  new DOMException('late', 'TimeoutError'),
  { status: 500, body: {} },
  { status: 429, body: {} },
  { status: 404, text: '<html>' },
  { status: 200, text: '<html>' },
  { status: 200, body: [] },
  { status: 200, body: null },
  { status: 200, body: { kvkNummer: 68750110, resultaten: {}, valid: 'yes', oin: 1 } },
];

const donald = {
  kvkNummer: '68750110',
  naam: 'Test BV Donald',
  statutaireNaam: 'Test BV Donald B.V.',
  materieleRegistratie: { datumAanvang: '20170519' },
  handelsnamen: [
    { naam: 'Donald Zuid', volgorde: 1 },
    { naam: 'Test BV Donald', volgorde: 0 },
  ],
  _embedded: {
    eigenaar: {
      rsin: '857587973',
      rechtsvorm: 'BeslotenVennootschap',
      uitgebreideRechtsvorm: 'Besloten Vennootschap',
    },
    hoofdvestiging: {
      adressen: [
        { type: 'correspondentieadres', straatnaam: 'Postbus', postcode: '1000AE', plaats: 'Diepenveen' },
        {
          type: 'bezoekadres',
          indAfgeschermd: 'Nee',
          straatnaam: 'Hizzaarderlaan',
          huisnummer: 3,
          huisletter: 'A',
          postcode: '8823SJ',
          plaats: 'Lollum',
          land: 'Nederland',
        },
      ],
    },
  },
};
const withAddress = (change: Record<string, unknown>) => {
  const adressen = [{ ...donald._embedded.hoofdvestiging.adressen[1], ...change }];
  return { ...donald, _embedded: { ...donald._embedded, hoofdvestiging: { adressen } } };
};

describe('trade register', () => {
  const entryOf = async (body: unknown) => {
    const answer = await createTradeRegister(register({ body }).config).lookUp('68750110');
    return answer.state === 'found' ? answer.entry : expect.fail(answer.state);
  };

  it('reads a basic profile', async () => {
    expect(await entryOf(donald)).toEqual({
      kvkNumber: '68750110',
      name: 'Test BV Donald B.V.',
      tradeNames: ['Test BV Donald', 'Donald Zuid'],
      legalForm: 'Besloten Vennootschap',
      rsin: '857587973',
      address: {
        street: 'Hizzaarderlaan',
        houseNumber: '3A',
        postcode: '8823SJ',
        city: 'Lollum',
        country: 'NL',
      },
      active: true,
    });
  });

  it('asks with the key in its header', async () => {
    const { asked, config } = register({ body: donald });
    await createTradeRegister(config).lookUp('68750110');
    expect(asked[0]?.url).toBe('https://register.test/api/v1/basisprofielen/68750110');
    expect(new Headers(asked[0]?.init?.headers).get('apikey')).toBe('kvk-key');
  });

  it('knows a sole trader without RSIN, and an ended registration', async () => {
    const ended = { ...donald, materieleRegistratie: { datumEinde: '20240101' } };
    expect(await entryOf({ ...ended, _embedded: { eigenaar: { rechtsvorm: 'Eenmanszaak' } } })).toMatchObject(
      {
        rsin: undefined,
        legalForm: 'Eenmanszaak',
        address: undefined,
        active: false,
      },
    );
  });

  it.each([
    { indAfgeschermd: 'Ja' },
    { land: 'België' },
    { straatnaam: undefined },
    { type: 'correspondentieadres' },
  ])('gives no address with %o', async (change) => {
    expect((await entryOf(withAddress(change))).address).toBeUndefined();
  });

  it('writes an addition apart from the number', async () => {
    expect(
      (await entryOf(withAddress({ huisletter: '', huisnummerToevoeging: 'bis' }))).address,
    ).toMatchObject({
      houseNumber: '3 bis',
    });
  });

  it('tells "not there" only in the words of the register', async () => {
    const nothing = (code: string) =>
      register({ status: 404, body: { fout: [{ code, omschrijving: 'x' }] } }).config;
    expect(await createTradeRegister(nothing('IPD0005')).lookUp('12345678')).toEqual({ state: 'not_found' });
    expect(await createTradeRegister(nothing('IPD5200')).search('Niets')).toEqual({
      state: 'answered',
      hits: [],
    });
    expect(await createTradeRegister(nothing('IPD1002')).lookUp('12345678')).toEqual({
      state: 'could_not_ask',
    });
  });

  it('lists each registration once', async () => {
    const resultaten = [
      {
        kvkNummer: '69599084',
        naam: 'Test EMZ Dagobert',
        adres: { binnenlandsAdres: { plaats: 'Amsterdam' } },
      },
      { kvkNummer: '69599084', naam: 'Test EMZ Dagobert', type: 'nevenvestiging' },
      { kvkNummer: '90001354', handelsnaam: 'Ander', actief: 'Nee' },
    ];
    const { asked, config } = register({ body: { pagina: 1, totaal: 3, resultaten } });
    expect(await createTradeRegister(config).search('Test & Zoon')).toEqual({
      state: 'answered',
      hits: [
        { kvkNumber: '69599084', name: 'Test EMZ Dagobert', city: 'Amsterdam', active: true },
        { kvkNumber: '90001354', name: 'Ander', city: undefined, active: false },
      ],
    });
    expect(asked[0]?.url).toBe(
      'https://register.test/api/v2/zoeken?naam=Test+%26+Zoon&resultatenPerPagina=10',
    );
  });

  it.each(badDays)('never fails: %o', async (answer) => {
    const trade = createTradeRegister(register(answer).config);
    expect(await trade.lookUp('68750110')).toEqual({ state: 'could_not_ask' });
    expect(await trade.search('Donald')).toEqual({ state: 'could_not_ask' });
  });
});

describe('OIN register (pkioverheid 3.3)', () => {
  const oin = '00000001857587973000';
  const check = (body: unknown, status = 200) =>
    createOinRegister(register({ body, status }).config).check(oin);

  it('reads the documented shape, alone and as a page', async () => {
    const entry = { oin, naam: 'Gemeente Proef', status: 'Actief', KVKNummer: '68750110' };
    const active = { state: 'active', name: 'Gemeente Proef', kvkNumber: '68750110' };
    expect(await check({ ...entry, _links: { self: {} } })).toEqual(active);
    expect(await check({ organisaties: [entry] })).toEqual(active);
  });

  it('reads the shape of the public list', async () => {
    const entry = { oin, name: 'Gemeente Proef', kvkNumber: null, status: 'Actief' };
    expect(await check([entry])).toEqual({ state: 'active', name: 'Gemeente Proef', kvkNumber: undefined });
  });

  it.each(['Ingetrokken', 'Inactief'])('calls %s withdrawn', async (status) => {
    expect(await check({ oin, naam: 'X', status })).toEqual({ state: 'withdrawn', name: 'X' });
  });

  it('takes absence as normal', async () => {
    expect(await check({ title: 'Not Found' }, 404)).toEqual({ state: 'unknown' });
    expect(await check([])).toEqual({ state: 'unknown' });
    expect(await check({ organisaties: [{ oin: 'another', status: 'Actief' }] })).toEqual({
      state: 'unknown',
    });
  });

  it('does not guess at a status it does not know', async () => {
    expect(await check({ oin, status: 'Geschorst' })).toEqual({ state: 'could_not_ask' });
  });

  it.each(badDays.filter((answer) => answer instanceof Error || !Array.isArray(answer.body)))(
    'never fails: %o',
    async (answer) => {
      expect(await createOinRegister(register(answer).config).check(oin)).toEqual({ state: 'could_not_ask' });
    },
  );
});

describe('VIES (pkioverheid 4)', () => {
  const check = (body: unknown) => createVies(register({ body }).config).check('NL810110866B01');

  it('reads a valid number, and dashes as "not given"', async () => {
    const body = {
      valid: true,
      userError: 'VALID',
      name: '---',
      address: 'Straat 1',
      requestIdentifier: 'WAPI1',
    };
    expect(await check(body)).toEqual({
      state: 'valid',
      name: undefined,
      address: 'Straat 1',
      requestIdentifier: 'WAPI1',
    });
  });

  it('reads an invalid number', async () => {
    expect(await check({ valid: false, userError: 'INVALID' })).toEqual({ state: 'invalid' });
    expect(await check({ valid: false })).toEqual({ state: 'invalid' });
  });

  it.each([
    'MS_UNAVAILABLE',
    'SERVICE_UNAVAILABLE',
    'TIMEOUT',
    'MS_MAX_CONCURRENT_REQ',
    'GLOBAL_MAX_CONCURRENT_REQ_TIME',
    'IP_BLOCKED',
    'VAT_BLOCKED',
    'INVALID_REQUESTER_INFO',
    'NEW_WORD',
  ])('takes an outage dressed as "not valid" (%s) as could not ask', async (userError) => {
    expect(await check({ valid: false, userError })).toEqual({ state: 'could_not_ask' });
  });

  it('sends country and number apart, and our own number for proof', async () => {
    const { asked, config } = register({ body: { valid: true } });
    await createVies(config).check('NL810110866B01', 'NL857587973B01');
    expect(asked[0]?.url).toBe('https://register.test/check-vat-number');
    expect(JSON.parse(String(asked[0]?.init?.body))).toEqual({
      countryCode: 'NL',
      vatNumber: '810110866B01',
      requesterMemberStateCode: 'NL',
      requesterNumber: '857587973B01',
    });
  });

  it.each(badDays)('never fails: %o', async (answer) => {
    expect(await createVies(register(answer).config).check('NL810110866B01')).toEqual({
      state: 'could_not_ask',
    });
  });
});
