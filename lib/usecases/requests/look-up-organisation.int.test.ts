import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/account/actor';
import { start } from '@/stand-ins/registers/server';
import { lookUpForVisitor, lookUpOrganisation } from './look-up-organisation';

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

it('S0-1.3.2f4 fills in a new organisation from the trade register', async () => {
  expect(await lookUpOrganisation(actor, { kvkNumber: '68750110' })).toEqual({
    state: 'found',
    name: 'Test BV Donald',
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

it('is only for who may request', async () => {
  const reader: Actor = { ...actor, role: 'auditor' };
  await expect(lookUpOrganisation(reader, { kvkNumber: '68750110' })).rejects.toMatchObject({
    code: 'forbidden',
  });
});

it('answers a visitor the same, but not for copying the register', async () => {
  const ask = () => lookUpForVisitor({ kvkNumber: '68750110' }, '198.51.100.9');
  for (let count = 0; count < 15; count += 1) expect(await ask()).toMatchObject({ state: 'found' });
  await expect(ask()).rejects.toMatchObject({ code: 'too_many_requests' });
  expect(await lookUpForVisitor({ kvkNumber: '68750110' }, '198.51.100.10')).toMatchObject({
    state: 'found',
  });
});
