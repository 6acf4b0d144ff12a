import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, it } from 'vitest';
import { freePort } from './ports.mjs';
import { EmbeddedPostgres } from './postgres.mjs';
import { isRunning } from './processes.mjs';

const home = mkdtempSync(join(tmpdir(), 'postgres-heals-'));
chmodSync(home, 0o711);
const folder = join(home, 'data');
const server = new EmbeddedPostgres({ folder, port: await freePort(), password: 'secret' });

afterAll(async () => {
  await server.destroy();
  rmSync(home, { recursive: true });
});

async function query(sql: string) {
  const client = new Client(server.url('postgres'));
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const serverPid = () => Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10);

it('keeps its data over a stop, a second start and a kill', async () => {
  expect(await server.start()).toEqual({ kept: false });
  await query('CREATE TABLE kept AS SELECT 1 AS one');
  await server.stop();
  expect(await server.start()).toEqual({ kept: true });

  expect(await server.start()).toEqual({ kept: true });
  expect(await query('SELECT one FROM kept')).toEqual([{ one: 1 }]);

  const pid = serverPid();
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isRunning(pid, folder)).toBe(false);
  expect(await server.start()).toEqual({ kept: true });
  expect(await query('SELECT one FROM kept')).toEqual([{ one: 1 }]);
});
