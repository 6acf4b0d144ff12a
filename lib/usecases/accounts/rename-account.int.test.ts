import { afterAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody, roles } from '@/lib/domain/account/actor';
import { ownAccountSchema } from '@/lib/domain/account/own-account';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { readOwnAccount, renameAccount } from './rename-account';

afterAll(() => db().$disconnect());

it('an owner changes name and telephone number of the account, typed in any way', async () => {
  const { actor } = await member('owner');
  await renameAccount(actor, ownAccountSchema.parse({ name: ' Bakkerij  Nieuw ', phone: '(030) 555 01 02' }));
  expect(await readOwnAccount(actor)).toEqual({ name: 'Bakkerij Nieuw', phone: '+31305550102' });
  await renameAccount(actor, ownAccountSchema.parse({ name: 'Bakkerij', phone: '' }));
  expect(await readOwnAccount(actor)).toEqual({ name: 'Bakkerij', phone: null });
});

it('nobody else does', async () => {
  const others = await Promise.all(roles.filter((role) => role !== 'owner').map((role) => member(role)));
  for (const actor of [...others.map((one) => one.actor), nobody]) {
    expect(await problemOf(renameAccount(actor, { name: 'x' }))).toBe('forbidden');
    expect(await problemOf(readOwnAccount(actor))).toBe('forbidden');
  }
});
