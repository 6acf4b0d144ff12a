import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/account/actor';
import { start } from '@/stand-ins/registers/server';
import { lookUpForVisitor, lookUpOrganisation, searchOrganisations } from './look-up-organisation';

const actor: Actor = { kind: 'user', userId: 'u1', accountId: 'a1', role: 'owner', sessionId: 's1' };
let folder: string;
let registers: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registers-'));
  registers = await start({ port: 0, dataDir: folder, kvkApiKey: process.env.KVK_API_KEY ?? '' });
  process.env.KVK_BASE_URL = `${registers.url}/kvk/test`;
});
afterAll(async () => {
  await registers.close();
  await rm(folder, { recursive: true });
});

it('M22 S0-1.3.2f4 fills in a new organisation from the trade register', async () => {
  expect(await lookUpOrganisation(actor, { kvkNumber: '68750110' })).toEqual({
    state: 'found',
    kvkNumber: '68750110',
    name: 'Test BV Donald',
    tradeNames: ['Test BV Donald', 'Donald Diepenveen'],
    active: true,
    rsin: '857587973',
    address: { street: 'Hizzaarderlaan', houseNumber: '3A', postcode: '8823SJ', city: 'Lollum' },
  });
});

it('tells an organisation that was struck off', async () => {
  expect(await lookUpOrganisation(actor, { kvkNumber: '96354429' })).toMatchObject({ active: false });
});

it('answers that a number is unknown, and that the register could not be asked', async () => {
  expect(await lookUpOrganisation(actor, { kvkNumber: '12345678' })).toEqual({ state: 'not_found' });
  expect(await lookUpOrganisation(actor, { kvkNumber: '90004973' })).toEqual({ state: 'could_not_ask' });
});

it.each(['69599084', '68750110', '69599068', '69599076'])(
  'M22 knows KVK’s test company %s',
  async (kvkNumber) => {
    expect(await lookUpOrganisation(actor, { kvkNumber })).toMatchObject({
      state: 'found',
      kvkNumber,
      active: true,
    });
  },
);

it('M22 takes the number of an establishment for the organisation that it belongs to', async () => {
  const found = { state: 'found', kvkNumber: '68750110', name: 'Test BV Donald' };
  expect(await lookUpOrganisation(actor, { kvkNumber: '000037178601' })).toMatchObject(found);
  expect(await lookUpOrganisation(actor, { kvkNumber: '000000000001' })).toEqual({ state: 'not_found' });
});

it('M22 finds an organisation by the words of its name', async () => {
  expect(await searchOrganisations(actor, { name: 'donald' })).toEqual({
    state: 'answered',
    hits: [{ kvkNumber: '68750110', name: 'Test BV Donald', city: 'Lollum' }],
  });
  expect(await searchOrganisations(actor, { name: 'bestaat niet' })).toEqual({ state: 'answered', hits: [] });
});

it.each(['auditor', 'billing'] as const)('is not for %s', async (role) => {
  const reader: Actor = { ...actor, role };
  const refused = { code: 'forbidden' };
  await expect(lookUpOrganisation(reader, { kvkNumber: '68750110' })).rejects.toMatchObject(refused);
  await expect(searchOrganisations(reader, { name: 'donald' })).rejects.toMatchObject(refused);
});

it('answers a visitor the same, but not for copying the register', async () => {
  const ask = () => lookUpForVisitor({ kvkNumber: '68750110' }, '198.51.100.9');
  for (let count = 0; count < 15; count += 1) expect(await ask()).toMatchObject({ state: 'found' });
  await expect(ask()).rejects.toMatchObject({ code: 'too_many_requests' });
  expect(await lookUpForVisitor({ kvkNumber: '68750110' }, '198.51.100.10')).toMatchObject({
    state: 'found',
  });
});
