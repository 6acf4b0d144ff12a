import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentOf, startDemo } from './demo.mjs';
import { dataPlaces } from './places.mjs';
import { freeBlock, portBlock } from './ports.mjs';
import { EmbeddedPostgres } from './postgres.mjs';
import { aliveRun, healRun, runningParts } from './run-record.mjs';
import { playwright } from './suites.mjs';
import { addressesOf } from './welcome.mjs';

/** Throws away what the last journeys left, also when they were killed. */
async function clear(places) {
  const other = await aliveRun(places.run);
  if (other)
    throw new Error(`Another npm test runs its journeys (process ${other.pid}). Wait for it, or stop it.`);
  await healRun(places.run);
  await new EmbeddedPostgres({ folder: places.postgres, port: 0, password: '' }).destroy();
  await rm(places.folder, { recursive: true, force: true });
}

/**
 * The journeys, against a product of their own: on free ports, in a data folder that begins empty. `started` gets
 * the parts as soon as there can be any, so that the caller can stop them when he is told to. Gives the counts.
 */
export async function journeys({ step, started }) {
  const places = dataPlaces(join(dataPlaces().folder, 'e2e'));
  await clear(places);
  const first = await freeBlock();
  const ports = portBlock(first);
  // A second between the checks of the stand-in CA: long enough to be seen moving, short enough to wait for.
  const own = { DATABASE_URL: '', DIGICERT_AUTO_PILOT_SECONDS: '1' };
  const { env, secrets } = await environmentOf({ places, ports, own });
  const parts = runningParts({ file: places.run, mark: 'test.mjs', addresses: addressesOf(ports) });
  started(parts);
  try {
    await startDemo({ places, ports, env, secrets, step, parts, durable: false });
    const { DATABASE_URL } = env;
    const where = { ZEGEL_PORT: String(first), ZEGEL_DATA: places.folder, DATABASE_URL };
    return await playwright({ ...process.env, ...where }, 30);
  } finally {
    await parts.stop();
  }
}
