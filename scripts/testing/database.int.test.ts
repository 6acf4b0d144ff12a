import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { testDatabase } from './database';

describe('the database of a test file', () => {
  afterAll(() => db().$disconnect());

  it('is migrated and empty', async () => {
    expect(await db().account.count()).toBe(0);
  });

  it('holds the rules that the schema language cannot say', async () => {
    const account = { id: '01980000-0000-7000-8000-000000000001', name: 'Proef', createdAt: new Date() };
    const create = db().account.create({ data: { ...account, number: 'not a number' } });
    await expect(create).rejects.toThrow('account_number_shape');
  });

  it('is not the database of another', async () => {
    const other = await testDatabase();
    expect(other.url).not.toBe(process.env.DATABASE_URL);
    expect(await other.client().account.count()).toBe(0);
    await other.drop();
  });
});
