import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../run/ports.mjs';
import { embeddedPostgres } from '../run/postgres.mjs';
import { isRunning } from '../run/processes.mjs';

const prefix = 'zegel-postgres-';

/** Removes what killed runs left: the folder's name ends with the process that made it. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    if (!pid || isRunning(Number(pid), 'node')) continue;
    const folder = join(tmpdir(), name);
    await embeddedPostgres({ ...place(folder), port: 0, password: '' }).stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const place = (folder: string) => ({
  folder: join(folder, 'data'),
  logFile: join(folder, 'log'),
  durable: false,
});

/** A PostgreSQL in a folder of its own on a free port, gone after `stop`. */
export async function throwAwayPostgres() {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  // Root hands the server to another user, who must be able to pass through.
  await chmod(folder, 0o711);
  const password = randomBytes(12).toString('hex');
  const server = embeddedPostgres({ ...place(folder), port: await freePort(), password });
  await server.start();
  return {
    url: server.url,
    async stop() {
      await server.stop();
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
