import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { root } from './places.mjs';
import { whenChanged } from './stamp.mjs';

const least = [20, 19];

/** Stops, in plain words, when this Node.js is too old to run us. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  throw new Error(
    `Zegel needs Node.js ${least.join('.')} or newer; this is ${version}. Install it from nodejs.org.`,
  );
}

const inModules = (...path) => join(root, 'node_modules', ...path);

/**
 * Installs the packages when they are missing or the lock file changed. Install scripts stay off: no package may
 * run code of its own on our machine. The one we need (links between PostgreSQL's libraries) we run ourselves.
 */
export const installPackages = (log) =>
  whenChanged({
    inputs: [join(root, 'package-lock.json')],
    stamp: inModules('.zegel', 'installed'),
    work: async () => {
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      await run(npm, ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
        cwd: root,
        minutes: 15,
        log,
      });
      await linkPostgresLibraries(log);
    },
  });

async function linkPostgresLibraries(log) {
  const { postgresPackage } = await import('./postgres-files.mjs');
  const home = postgresPackage();
  const script = join(home, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) await run(process.execPath, [script], { cwd: home, log });
}

/**
 * Generates the database client. Prisma wants to download an engine that generating does not use; naming an
 * executable that exists keeps it from trying.
 */
export const generateClient = (log) =>
  whenChanged({
    inputs: [join(root, 'prisma', 'schema.prisma'), inModules('prisma', 'package.json')],
    stamp: join(root, 'lib', 'db', 'generated', '.stamp'),
    work: () =>
      run(process.execPath, [inModules('prisma', 'build', 'index.js'), 'generate', '--no-hints'], {
        cwd: root,
        log,
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      }),
  });
