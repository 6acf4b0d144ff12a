import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../run/ports.mjs';
import { EmbeddedPostgres } from '../run/postgres.mjs';
import { isRunning } from '../run/processes.mjs';

const prefix = 'zegel-postgres-';

/** Removes what killed runs left: the folder's name tells the process that made it. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    if (!pid || isRunning(Number(pid), 'node')) continue;
    // Another run may be sweeping the same folder at this moment; what is left then goes the next time.
    await remove(join(tmpdir(), name)).catch(() => undefined);
  }
}

async function remove(folder: string): Promise<void> {
  await new EmbeddedPostgres({ folder: join(folder, 'data'), port: 0, password: '' }).destroy();
  await rm(folder, { recursive: true, force: true });
}

/** A PostgreSQL in a folder of its own on a free port, gone after `stop`. */
export async function throwAwayPostgres() {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  // Root hands the server to another user, who must be able to pass through.
  await chmod(folder, 0o711);
  const password = randomBytes(12).toString('hex');
  const cluster = join(folder, 'data');
  const server = new EmbeddedPostgres({ folder: cluster, port: await freePort(), password, durable: false });
  await server.start();
  return {
    url: (database: string) => server.url(database),
    async stop() {
      await server.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Lends out such a PostgreSQL for one task. */
export async function withThrowAwayPostgres<T>(task: (url: string) => Promise<T>): Promise<T> {
  const server = await throwAwayPostgres();
  try {
    return await task(server.url('postgres'));
  } finally {
    await server.stop();
  }
}
