import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/base/env';
import { PrismaClient } from './generated/client';

export type Db = PrismaClient;
/** The client inside a transaction: what use cases hand to everything that must commit together. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** Makes a client for one database. The product uses {@link db}; tests make their own. */
export function connect(connectionString: string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 10 }),
    // Reads with relations run in a transaction too; on a busy moment they wait for a connection instead of failing.
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  });
}

const kept = globalThis as { zegelDb?: PrismaClient };

/** The client of this process. Kept on globalThis because a development server reloads modules. */
export function db(): PrismaClient {
  kept.zegelDb ??= connect(env().DATABASE_URL);
  return kept.zegelDb;
}
