import { Pool } from 'pg';
import { connect } from '@/lib/db/client';
import { seedProducts } from '@/prisma/seed/products';
import { rowsFor } from './rows';

/** Customers have five orders each. */
export const ordersPerAccount = 5;

interface Row {
  statement: string;
}

/** Every index that is no primary key, and how it is made: anew when the rows are there, which is many times faster. */
const indexes = `SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS statement, pg_get_indexdef(i.indexrelid) AS again
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND NOT i.indisprimary
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)`;

/** Tables to which no table points that is written ahead itself: those may stop being so. */
const nextUnlogged = `SELECT format('ALTER TABLE %s SET UNLOGGED', t.oid::regclass) AS statement
  FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace
  WHERE n.nspname = 'public' AND t.relkind = 'r' AND t.relpersistence = 'p' AND NOT EXISTS (
    SELECT 1 FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid
    WHERE k.contype = 'f' AND k.confrelid = t.oid AND f.oid <> t.oid AND f.relpersistence = 'p')`;

/** As many at once as is of use on a small machine. */
const hands = 2;

async function all(pool: Pool, statements: readonly string[]): Promise<void> {
  const left = [...statements];
  const hand = async () => {
    for (let next = left.shift(); next; next = left.shift()) await pool.query(next);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}

async function unlog(pool: Pool): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<Row>(nextUnlogged);
    if (rows.length === 0) return;
    await all(
      pool,
      rows.map(({ statement }) => statement),
    );
  }
}

/**
 * Fills a migrated database with so many orders and all that belongs to them. The rules of the tables hold for these
 * rows as for any; only the look-ups of foreign keys are left out, as every row names rows that are made here too.
 * Nothing is written ahead, as this database needs to outlive no crash.
 */
export async function fill(url: string, orders: number): Promise<void> {
  const productId = await seededProduct(url);
  const options = '-c session_replication_role=replica -c maintenance_work_mem=1GB';
  const pool = new Pool({ connectionString: url, options, max: hands });
  try {
    await unlog(pool);
    const { rows } = await pool.query<Row & { again: string }>(indexes);
    await all(
      pool,
      rows.map(({ statement }) => statement),
    );
    await all(pool, rowsFor({ orders, accounts: orders / ordersPerAccount, productId }));
    await all(
      pool,
      rows.map(({ again }) => again),
    );
    await pool.query('VACUUM (ANALYZE)');
  } finally {
    await pool.end();
  }
}

async function seededProduct(url: string): Promise<string> {
  const client = connect(url);
  try {
    await seedProducts(client, new Date());
    return (await client.product.findUniqueOrThrow({ where: { slug: 'private-services-server' } })).id;
  } finally {
    await client.$disconnect();
  }
}
