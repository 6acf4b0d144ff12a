/**
 * `npm run migration -- <name>`: writes the SQL from the migrations on disk to prisma/schema.prisma as a new
 * migration, worked out in a throw-away PostgreSQL. Read it before you commit it. The first migration takes
 * prisma/constraints.sql along: what the schema language cannot say. Later changes to such rules are added to
 * the new migration by hand (and to constraints.sql, which always tells the whole).
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { difference } from './database/migrations';
import { withThrowAwayPostgres } from './database/throw-away-postgres';

const folder = resolve('prisma/migrations');
const schema = resolve('prisma/schema.prisma');

async function write(name: string, sql: string): Promise<string> {
  const number = (await readdir(folder).catch(() => [])).filter((entry) => /^\d/.test(entry)).length + 1;
  const target = join(folder, `${String(number).padStart(4, '0')}_${name}`);
  const extra = number === 1 ? `\n${await readFile(resolve('prisma/constraints.sql'), 'utf8')}` : '';
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'migration.sql'), sql + extra);
  await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return target;
}

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'Give the migration a name of small letters, digits and underscores: npm run migration -- add_phone',
  );
  process.exit(1);
}
const sql = await withThrowAwayPostgres((url) => difference(url, folder, schema));
if (sql.trim() === '' || sql.includes('This is an empty migration')) {
  console.log('The migrations already lead to prisma/schema.prisma.');
} else {
  console.log(`Wrote ${await write(name, sql)}. Read it, and add what the schema cannot say.`);
}
