import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { testDatabase } from '../testing/database';
import { difference, migrate } from './migrations';

const folder = resolve('prisma/migrations');

it('the migrations lead exactly to prisma/schema.prisma', async () => {
  const database = await testDatabase();
  const sql = await difference(database.url, folder, resolve('prisma/schema.prisma'));
  expect(sql.trim()).toBe('-- This is an empty migration.');
  await database.drop();
});

it('a database that is up to date stays as it is', async () => {
  const database = await testDatabase();
  expect(await migrate(database.url, folder)).toEqual([]);
  await database.drop();
});
