import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

const readPackages = async (file) => JSON.parse(await readFile(file, 'utf8')).packages;

/** Whether what is installed is what the lock file names; parts for other kinds of machine may be absent. */
async function isInstalled() {
  const record = inModules('.package-lock.json');
  if (!existsSync(record)) return false;
  const [wanted, present] = [await readPackages(join(root, 'package-lock.json')), await readPackages(record)];
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

/**
 * Installs the packages of the lock file when they are missing or it changed. No package may run code of its own
 * (`--ignore-scripts`). Not `npm ci`: that refuses a lock file that lacks the optional parts for machines other
 * than the one it was made on, and this lock file does.
 */
async function installPackages(log) {
  if (await isInstalled()) return false;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-save', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  await run(npm, args, { cwd: root, minutes: 15, log });
  return true;
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

/** Both: what every command of ours needs before it can do anything else. Says whether there was work. */
export async function install(log) {
  const installed = await installPackages(log);
  const generated = await generateClient(log);
  return installed || generated ? 'done' : 'unchanged';
}
