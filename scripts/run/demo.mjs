import { mkdir } from 'node:fs/promises';
import { buildPortal, nextProgram } from './build.mjs';
import { migrateDatabase, seedDatabase, startDatabase } from './database.mjs';
import { keptSecrets } from './demo-secrets.mjs';
import { demoEnvironment } from './environment.mjs';
import { requireFree } from './ports.mjs';
import { answers, ready, startService } from './service.mjs';

/** The environment of everything we start; what the caller set himself goes first, except the kind of run. */
export async function environmentOf({ places, ports, own, dev = false }) {
  await mkdir(places.standIns, { recursive: true });
  await mkdir(places.logs, { recursive: true });
  const secrets = await keptSecrets(places.secrets);
  const env = {
    ...process.env,
    ...demoEnvironment({ ports, secrets }),
    STAND_INS_DATA: places.standIns,
    ZEGEL_DATA: places.folder,
    ...own,
    NODE_ENV: dev ? 'development' : 'production',
  };
  return { env, secrets };
}

/**
 * Starts the whole product out of one data folder: database, stand-ins, worker and portal, each healthy before
 * the next. Every part is added to `parts` at once, so that the caller can stop them when a later one fails.
 */
export async function startDemo({ places, ports, env, secrets, step, parts, dev = false, durable = true }) {
  await step('Database', 'database', async () => {
    if (env.DATABASE_URL) return 'the PostgreSQL of DATABASE_URL';
    const database = await startDatabase({
      places,
      port: ports.postgres,
      password: secrets.database,
      durable,
    });
    await parts.add({ name: 'database', stop: database.stop });
    env.DATABASE_URL = database.url;
    return database.kept ? 'data kept' : 'new';
  });
  await step('Migrating', 'migrate', async (log) => {
    const applied = await migrateDatabase(env, log);
    await seedDatabase(env, log);
    return applied;
  });
  if (!dev) await step('Building', 'build', (log) => buildPortal({ env, log }));
  await step('Starting', 'start', () => startServices({ places, ports, env, parts, dev }));
}

async function startServices({ places, ports, env, parts, dev }) {
  const { postgres, ...ours } = ports;
  for (const [name, port] of Object.entries(ours)) await requireFree(name, port);
  const begin = (name, args, mark) => parts.add(startService({ name, args, mark, env, logs: places.logs }));
  const script = (name, file) => begin(name, ['--import', 'tsx', file], file);
  const healthy = (port, path) => () => answers(`http://127.0.0.1:${port}${path}`);

  const standIns = await script('stand-ins', 'stand-ins/main.ts');
  for (const name of ['digicert', 'mollie', 'identity', 'registers', 'mailbox']) {
    await ready(standIns, healthy(ports[name], '/health'));
  }
  const worker = await script('worker', 'worker/main.ts');
  const next = [nextProgram, dev ? 'dev' : 'start', '-p', String(ports.portal), '-H', '127.0.0.1'];
  const portal = await begin('portal', next, 'next');
  await ready(worker, async () => worker.output().includes('worker_ready'));
  await ready(portal, healthy(ports.portal, '/api/health'));
}
