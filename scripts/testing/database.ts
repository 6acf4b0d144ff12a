import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Client } from 'pg';
import { inject } from 'vitest';
import { PrismaClient } from '@/lib/db/generated/client';

async function asAdministrator(sql: string): Promise<void> {
  const client = new Client(inject('postgresUrl'));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * A migrated, empty database of its own: its address, a factory of Prisma clients on it, and `drop`, which also
 * ends those clients. The database of the test file itself needs no call: DATABASE_URL already names it.
 */
export async function testDatabase() {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(`CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = name;
  const clients: PrismaClient[] = [];
  return {
    url: url.href,
    client() {
      const client = new PrismaClient({ adapter: new PrismaPg(url.href) });
      clients.push(client);
      return client;
    },
    async drop() {
      await Promise.all(clients.map((client) => client.$disconnect()));
      await asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
