import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.mjs';
import { postgresFiles, postgresUser } from './postgres-files.mjs';
import { isRunning } from './processes.mjs';

const superuser = 'zegel';

/** Durability is of no use to a database that is thrown away after the tests. */
const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * The embedded PostgreSQL of one data folder: real server binaries out of npm packages, driven by `pg_ctl`.
 * It runs apart from us, so that a Ctrl-C reaches it last and by our own hand.
 * `durable: false` trades safety for speed (tests).
 */
export function embeddedPostgres({ folder, port, password, logFile, durable = true }) {
  let user;
  let bin;

  const prepare = async () => {
    user ??= await postgresUser();
    bin ??= await postgresFiles(user);
  };
  const control = (...args) => run(join(bin, 'pg_ctl'), ['-D', folder, ...args], { cwd: folder, ...user });

  const handOver = async (path) => {
    if (user.uid !== undefined) await chown(path, user.uid, user.gid);
  };

  async function initialise() {
    const fresh = `${folder}.new`;
    const passwordFile = `${folder}.password`;
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await handOver(fresh);
    await handOver(passwordFile);
    const args = [`--pgdata=${fresh}`, `--username=${superuser}`, `--pwfile=${passwordFile}`];
    args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    if (!durable) args.push('--no-sync');
    await run(join(bin, 'initdb'), args, { cwd: fresh, ...user });
    await rm(passwordFile);
    await chmod(fresh, 0o700);
    await rename(fresh, folder);
  }

  /** Starts the server; `kept` is false when the cluster was made just now. Heals what a killed run left behind. */
  async function start() {
    await prepare();
    const kept = existsSync(join(folder, 'PG_VERSION'));
    if (kept) await stop();
    else await initialise();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
    if (!durable) settings.push(...throwAway);
    const flags = settings.map((setting) => `-c ${setting}`).join(' ');
    await writeFile(logFile, '', { flag: 'a' });
    await handOver(logFile);
    await control('-w', '-t', '60', '-l', logFile, '-o', `-p ${port} ${flags}`, 'start');
    return { kept };
  }

  /** Stops the server, waiting for open transactions to be rolled back. Does nothing when none runs. */
  async function stop() {
    await prepare();
    const pidFile = join(folder, 'postmaster.pid');
    if (!existsSync(pidFile)) return;
    const pid = Number.parseInt(await readFile(pidFile, 'utf8'), 10);
    if (isRunning(pid, folder)) await control('-w', '-t', '60', '-m', 'fast', 'stop');
    else await rm(pidFile);
  }

  const url = (database) => `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;

  return { start, stop, url };
}
