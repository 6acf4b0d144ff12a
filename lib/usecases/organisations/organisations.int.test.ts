import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, nobody, roles, system } from '@/lib/domain/account/actor';
import { newOrganisationSchema } from '@/lib/domain/request/questions/organisation';
import { start } from '@/stand-ins/registers/server';
import { noon } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { listOrders } from '../orders/list-orders';
import { addOrganisation } from './add-organisation';
import { changeOrganisation, setOrganisationActive } from './change-organisation';
import { listOrganisations, organisationChoices, readOrganisation } from './list-organisations';
import { orderFor } from './organisations.fixture';

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
  await db().$disconnect();
});

const typed = (kvkNumber: string, changes = {}) =>
  newOrganisationSchema.parse({
    kvkNumber,
    name: 'Test BV Donald',
    street: 'Hizzaarderlaan',
    houseNumber: '3A',
    postcode: '8823sj',
    city: 'Lollum',
    province: 'friesland',
    country: 'NL',
    telephone: '030 123 45 67',
    ...changes,
  });

describe('the organisations of an account', () => {
  it('M20 are added by KVK number, with the RSIN of the trade register', async () => {
    const { actor } = await member('requester');
    const id = await addOrganisation(actor, typed('68750110'), noon);
    expect(await db().organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      rsin: '857587973',
      province: 'Fryslân',
      postcode: '8823 SJ',
      phone: '+31301234567',
    });
  });

  it('are each there once, and not when struck off; another account may have the same', async () => {
    const [one, two] = [await member('owner'), await member('owner')];
    await addOrganisation(one.actor, typed('68750110'), noon);
    const again = addOrganisation(one.actor, typed('68750110'), noon);
    await expect(again).rejects.toMatchObject({ fields: { kvkNumber: 'organisation_known' } });
    const inactive = addOrganisation(one.actor, typed('96354429'), noon);
    await expect(inactive).rejects.toMatchObject({ fields: { kvkNumber: 'kvk_number_inactive' } });
    await expect(addOrganisation(two.actor, typed('68750110'), noon)).resolves.toBeTypeOf('string');
  });

  it('are added while the register does not answer', async () => {
    const { actor } = await member('owner');
    await expect(addOrganisation(actor, typed('90004973'), noon)).resolves.toBeTypeOf('string');
  });

  it('are one when two add the same at once', async () => {
    const { actor } = await member('owner');
    const both = await Promise.allSettled([1, 2].map(() => addOrganisation(actor, typed('68750110'), noon)));
    const [refused] = both.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    expect(refused).toMatchObject({ fields: { kvkNumber: 'organisation_known' } });
  });

  it('S0-ERR-04 change their address, but not while the CA works with it', async () => {
    const { actor, accountId, userId } = await member('owner');
    const id = await addOrganisation(actor, typed('68750110'), noon);
    await db().organisation.update({ where: { id }, data: { caOrganisationId: '12345' } });
    const order = await orderFor({ accountId, userId, organisationId: id, state: 'validating' });
    expect(await readOrganisation(actor, id)).toMatchObject({ inUse: true });
    const moved = typed('68750110', { street: 'Nieuwstraat', name: 'Another name' });
    expect(await problemOf(changeOrganisation(actor, id, moved, noon))).toBe('organisation_in_use');
    await db().certificateOrder.update({ where: { id: order.id }, data: { state: 'completed' } });
    await changeOrganisation(actor, id, moved, noon);
    const row = await db().organisation.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ street: 'Nieuwstraat', name: 'Test BV Donald', caOrganisationId: null });
  });

  it('are put aside and taken up again, with their orders', async () => {
    const { actor, accountId, userId } = await member('owner');
    const id = await addOrganisation(actor, typed('68750110'), noon);
    await orderFor({ accountId, userId, organisationId: id, state: 'completed' });
    await setOrganisationActive(actor, id, false, noon);
    expect((await readOrganisation(actor, id)).deactivatedAt).toEqual(noon);
    expect((await listOrders(actor, { organisation: id })).orders).toHaveLength(1);
    await setOrganisationActive(actor, id, true, noon);
    expect((await readOrganisation(actor, id)).deactivatedAt).toBeNull();
  });

  it('are changed by owner and requester, read by the auditor too, and by nobody else', async () => {
    const owner = await member('owner');
    const id = await addOrganisation(owner.actor, typed('68750110'), noon);
    const acts: ((actor: Actor) => Promise<unknown>)[] = [
      (actor) => addOrganisation(actor, typed('12345678'), noon),
      (actor) => changeOrganisation(actor, id, typed('68750110'), noon),
      (actor) => setOrganisationActive(actor, id, true, noon),
    ];
    const actors = await Promise.all(roles.map(async (role) => (await member(role, owner.accountId)).actor));
    for (const actor of [...actors, nobody, system('x')]) {
      const role = actor.kind === 'user' ? actor.role : 'none';
      const mayRead = ['owner', 'requester', 'auditor'].includes(role);
      const read = listOrganisations(actor).then(
        ({ mayChange }) => mayChange,
        () => 'refused',
      );
      expect(await read).toBe(mayRead ? role !== 'auditor' : 'refused');
      if (!mayRead) expect(await problemOf(organisationChoices(actor))).toBe('forbidden');
      if (!mayRead) expect(await problemOf(readOrganisation(actor, id))).toBe('not_found');
      if (role === 'owner' || role === 'requester') continue;
      for (const act of acts) expect(await problemOf(act(actor))).toBe('forbidden');
    }
  });

  it('of another account are not there', async () => {
    const [owner, stranger] = [await member('owner'), await member('owner')];
    const id = await addOrganisation(owner.actor, typed('68750110'), noon);
    expect(await problemOf(readOrganisation(stranger.actor, id))).toBe('not_found');
    expect(await problemOf(changeOrganisation(stranger.actor, id, typed('68750110'), noon))).toBe(
      'not_found',
    );
    expect(await problemOf(setOrganisationActive(stranger.actor, id, false, noon))).toBe('not_found');
    expect((await listOrganisations(stranger.actor)).organisations).toEqual([]);
  });
});

describe('the list of orders', () => {
  it('is filtered by organisation and searched by name, number, OIN and organisation, in the own account', async () => {
    const one = await member('auditor');
    const keeper = await member('owner', one.accountId);
    const organisationId = await addOrganisation(keeper.actor, typed('68750110'), noon);
    const { accountId, userId } = one;
    const named = await orderFor({
      accountId,
      userId,
      organisationId,
      state: 'completed',
      commonName: 'Bakker.qvtl.nl',
    });
    const other = await orderFor({ accountId, userId, state: 'draft' });
    const stranger = await member('owner');
    await orderFor({
      accountId: stranger.accountId,
      userId: stranger.userId,
      state: 'completed',
      commonName: 'bakker.qvtl.nl',
    });
    const found = async (filter: Parameters<typeof listOrders>[1]) =>
      (await listOrders(one.actor, filter)).orders.map(({ id }) => id);
    expect(await found({})).toEqual(expect.arrayContaining([named.id, other.id]));
    expect(await found({ organisation: organisationId })).toEqual([named.id]);
    for (const search of ['BAKKER', named.number, `#${named.number}`, 'bv donald']) {
      expect(await found({ search })).toEqual([named.id]);
    }
    expect(await found({ search: 'nobody' })).toEqual([]);
    expect(await found({ search: '%' })).toEqual([]);
    expect(await found({ organisation: 'nonsense' })).toHaveLength(2);
  });

  it('goes on page by page within a filter, each order once', async () => {
    const { actor, accountId, userId } = await member('owner');
    const organisationId = await addOrganisation(actor, typed('68750110'), noon);
    for (let index = 0; index < 60; index += 1) {
      await orderFor({
        accountId,
        userId,
        state: 'completed',
        ...(index % 10 === 0 ? {} : { organisationId }),
      });
    }
    const first = await listOrders(actor, { organisation: organisationId });
    const second = await listOrders(actor, { organisation: organisationId, after: first.nextAfter });
    const ids = [...first.orders, ...second.orders].map(({ id }) => id);
    expect(new Set(ids).size).toBe(54);
    expect(second.nextAfter).toBeUndefined();
  });
});
