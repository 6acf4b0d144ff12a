import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { root } from './places.mjs';
import { EmbeddedPostgres } from './postgres.mjs';

const name = 'zegel';
const seed = 'prisma/seed.ts';

/** The embedded database of a data folder, started and with our database in it: its address and how to stop it. */
export async function startDatabase({ places, port, password, durable }) {
  const server = new EmbeddedPostgres({ folder: places.postgres, port, password, durable });
  const { kept } = await server.start();
  await ensureDatabase(server.url('postgres'), places.folder);
  return { url: server.url(name), kept, stop: () => server.stop() };
}

async function ensureDatabase(url, folder) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  } catch (error) {
    if (error.code !== '28P01') throw error;
    throw new Error(
      `The password of the database in ${folder} is lost (demo-secrets.json). Remove that folder to begin anew.`,
    );
  } finally {
    await client.end();
  }
}

const script = (file, env, log) =>
  run(process.execPath, ['--import', 'tsx', join(root, file)], { cwd: root, env, log });

/** Brings the database up to date; gives back what the script said of it. */
export const migrateDatabase = async (env, log) => (await script('scripts/migrate.ts', env, log)).trim();

/** Fills the database with the catalogue and, in a demo, the accounts; harmless when they are there. */
export async function seedDatabase(env, log) {
  if (existsSync(join(root, seed))) await script(seed, env, log);
}
