import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { start } from '@/stand-ins/registers/server';
import { createTradeRegister } from './kvk/kvk';
import { createOinRegister } from './oin-register';
import { createVies } from './vies';

const kvkApiKey = 'kvk-key-0123456789';
const dataDir = mkdtempSync(join(tmpdir(), 'registers-'));
let registers: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  registers = await start({ port: 0, dataDir, kvkApiKey });
});
afterAll(async () => {
  await registers.close();
  rmSync(dataDir, { recursive: true });
});

const turn = (knobs: Record<string, unknown>) =>
  fetch(`${registers.url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });
beforeEach(() =>
  turn({
    kvkDown: 'no',
    kvkSlowMilliseconds: 0,
    oinDown: 'no',
    viesDown: 'no',
    viesOutage: 'none',
    viesEnvelope: 'flat',
  }),
);

const kvk = (timeoutMs = 5000) =>
  createTradeRegister({ baseUrl: `${registers.url}/kvk/test`, apiKey: kvkApiKey, timeoutMs });
const oin = () => createOinRegister({ baseUrl: `${registers.url}/oin/api/v1` });
const vies = () => createVies({ baseUrl: `${registers.url}/vies/rest-api` });

describe('S0-ACT-10 trade register (pkioverheid 5.2)', () => {
  it('knows the test companies', async () => {
    expect(await kvk().lookUp('68750110')).toMatchObject({
      state: 'found',
      entry: {
        kvkNumber: '68750110',
        rsin: '857587973',
        address: { street: 'Hizzaarderlaan', houseNumber: '3A', postcode: '8823SJ', city: 'Lollum' },
        active: true,
      },
    });
    expect(await kvk().lookUp('69599084')).toMatchObject({
      state: 'found',
      entry: {
        name: 'Test EMZ Dagobert',
        legalForm: expect.stringMatching(/^eenmanszaak$/i),
        rsin: undefined,
      },
    });
  });

  it('knows a shielded address, an ended registration, and nothing of others', async () => {
    expect(await kvk().lookUp('90001354')).toMatchObject({ state: 'found', entry: { address: undefined } });
    expect(await kvk().lookUp('96354429')).toMatchObject({ state: 'found', entry: { active: false } });
    expect(await kvk().lookUp('12345678')).toEqual({ state: 'not_found' });
    expect(await kvk().lookUp('../zoeken')).toEqual({ state: 'could_not_ask' });
  });

  it('finds by whole words of the name', async () => {
    const found = await kvk().search('Donald');
    expect(found).toMatchObject({ state: 'answered' });
    expect(found.state === 'answered' && found.hits.map(({ kvkNumber }) => kvkNumber)).toContain('68750110');
    expect(await kvk().search('dona')).toEqual({ state: 'answered', hits: [] });
  });

  it('tells who may bind an organisation (pkioverheid 7.1)', async () => {
    const answer = await kvk().officers('68750110');
    expect(answer).toMatchObject({
      state: 'found',
      officers: [
        { firstNames: 'Johanna Maria', lastName: 'de Vries', role: 'Bestuurder', ground: 'sole_director' },
        { lastName: 'van den Berg', ground: 'joint_director' },
        { lastName: 'Yilmaz', ground: 'limited_power' },
      ],
    });
    expect(await kvk().officers('69599084')).toMatchObject({
      officers: [{ role: 'Eigenaar', ground: 'owner' }],
    });
    const curator = { role: 'Curator', specialLegalStatus: true };
    expect(await kvk().officers('90001354')).toMatchObject({
      officers: [{ ground: 'sole_director' }, curator],
    });
  });

  it('could not be asked on its bad days, or with a wrong key', async () => {
    await turn({ kvkBeingProcessed: 1 });
    expect(await kvk().lookUp('68750110')).toEqual({ state: 'could_not_ask' });
    for (const kvkDown of ['http500', 'reset']) {
      await turn({ kvkDown });
      expect(await kvk().lookUp('68750110')).toEqual({ state: 'could_not_ask' });
    }
    await turn({ kvkDown: 'no', kvkSlowMilliseconds: 300, kvkOfficersForbidden: true });
    expect(await kvk(20).lookUp('68750110')).toEqual({ state: 'could_not_ask' });
    expect(await kvk().officers('68750110')).toEqual({ state: 'could_not_ask' });
    const stranger = createTradeRegister({ baseUrl: `${registers.url}/kvk/test`, apiKey: 'wrong' });
    expect(await stranger.lookUp('68750110')).toEqual({ state: 'could_not_ask' });
  });
});

describe('OIN register', () => {
  it('tells active from withdrawn, and finds absence normal', async () => {
    expect(await oin().check('00000001002220647000')).toMatchObject({ state: 'active' });
    expect(await oin().check('00000003687501100000')).toEqual({ state: 'unknown' });
    const all = (await (
      await fetch(`${registers.url}/oin/api/v1/organisaties?status=Ingetrokken`)
    ).json()) as {
      organisaties: Array<{ oin: string }>;
    };
    expect(all.organisaties.length).toBeGreaterThan(0);
    for (const withdrawn of all.organisaties) {
      expect(await oin().check(withdrawn.oin)).toMatchObject({ state: 'withdrawn' });
    }
  });

  it.each(['http500', 'reset'])('could not be asked: %s', async (oinDown) => {
    await turn({ oinDown });
    expect(await oin().check('00000001002220647000')).toEqual({ state: 'could_not_ask' });
  });
});

describe('VIES', () => {
  it('knows valid from invalid, and gives proof of asking', async () => {
    const valid = await vies().check('NL810110866B01', 'NL857587973B01');
    expect(valid).toMatchObject({ state: 'valid', requestIdentifier: expect.stringMatching(/./) });
    expect(await vies().check('NL810110866B01')).toMatchObject({
      state: 'valid',
      requestIdentifier: undefined,
    });
    expect(await vies().check('NL000000000B99')).toEqual({ state: 'invalid' });
  });

  it.each(['flat', 'wrapped'])(
    'takes an outage in a %s answer of 200 as could not ask',
    async (viesEnvelope) => {
      await turn({ viesOutage: 'MS_UNAVAILABLE', viesEnvelope });
      expect(await vies().check('NL810110866B01')).toEqual({ state: 'could_not_ask' });
    },
  );

  it.each(['http500', 'reset'])('could not be asked: %s', async (viesDown) => {
    await turn({ viesDown });
    expect(await vies().check('NL810110866B01')).toEqual({ state: 'could_not_ask' });
  });
});
