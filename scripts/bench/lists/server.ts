import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { throwAwayPostgres } from '../../database/throw-away-postgres';
import { freePort } from '../../run/ports.mjs';
import { EmbeddedPostgres } from '../../run/postgres.mjs';

/** A PostgreSQL for a bench; `url` names a database on it. */
export interface Server {
  url(database: string): string;
  stop(): Promise<void>;
}

/** One that is gone afterwards, or that is kept in a folder so that the next run finds its rows there. */
export function benchServer(folder: string | undefined): Promise<Server> {
  return folder ? keptServer(resolve(folder)) : throwAwayPostgres();
}

async function keptServer(folder: string): Promise<Server> {
  await mkdir(folder, { recursive: true });
  // Root hands the server to another user, who must be able to pass through.
  await chmod(folder, 0o711);
  const file = join(folder, 'password');
  const password = await readFile(file, 'utf8').catch(() => randomBytes(12).toString('hex'));
  await writeFile(file, password, { mode: 0o600 });
  const cluster = join(folder, 'data');
  const server = new EmbeddedPostgres({ folder: cluster, port: await freePort(), password, durable: false });
  await server.start();
  return { url: (database) => server.url(database), stop: () => server.stop() };
}
