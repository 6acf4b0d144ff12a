import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.mjs';
import { requireFree } from './ports.mjs';
import { enterableFolder, postgresFiles, postgresUser } from './postgres-files.mjs';
import { isRunning } from './processes.mjs';
import { tail } from './tail.mjs';

const superuser = 'zegel';
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];

/** Durability is of no use to a database that is thrown away after the tests. */
const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * An embedded PostgreSQL: real server binaries out of npm packages, driven by `pg_ctl`. It runs apart from us, so
 * that a Ctrl-C in the terminal does not reach it: we stop it ourselves, last. `durable: false` trades safety for
 * speed (tests). The server's log stands beside its folder, with `.log` behind the name.
 */
export class EmbeddedPostgres {
  #options;
  #user;
  #bin;
  #folder;

  constructor({ folder, port, password, durable = true }) {
    this.#options = { folder, port, password, durable };
  }

  url(database) {
    const { password, port } = this.#options;
    return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
  }

  /** Starts the server; `kept` is false when the cluster was made just now. Heals what a killed run left behind. */
  async start() {
    await this.#prepare();
    const kept = existsSync(join(this.#folder, 'PG_VERSION'));
    if (kept) await this.stop();
    await requireFree('postgres', this.#options.port);
    if (!kept) await this.#initialise();
    await this.#launch();
    return { kept };
  }

  /** Stops the server, rolling open transactions back. Does nothing when none runs. */
  async stop() {
    await this.#prepare();
    const pidFile = join(this.#folder, 'postmaster.pid');
    if (!existsSync(pidFile)) return;
    const pid = Number.parseInt(await readFile(pidFile, 'utf8'), 10);
    if (isRunning(pid, this.#folder)) await this.#control('-w', '-t', '60', '-m', 'fast', 'stop');
    else await rm(pidFile);
  }

  /** Stops the server and throws its data away. */
  async destroy() {
    await this.stop();
    for (const path of [this.#folder, `${this.#folder}.log`])
      await rm(path, { recursive: true, force: true });
  }

  async #prepare() {
    this.#user ??= await postgresUser();
    this.#bin ??= await postgresFiles(this.#user);
    this.#folder ??= await enterableFolder(this.#options.folder, this.#user);
  }

  /** Makes the cluster in a folder beside it and renames that at the end, so that a half-made one is never used. */
  async #initialise() {
    const fresh = `${this.#folder}.new`;
    const passwordFile = `${this.#folder}.password`;
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await writeFile(passwordFile, `${this.#options.password}\n`, { mode: 0o600 });
    await this.#handOver(fresh);
    await this.#handOver(passwordFile);
    const args = [`--pgdata=${fresh}`, `--username=${superuser}`, `--pwfile=${passwordFile}`];
    args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    if (!this.#options.durable) args.push('--no-sync');
    await run(join(this.#bin, 'initdb'), args, { cwd: fresh, ...this.#user });
    await rm(passwordFile);
    await chmod(fresh, 0o700);
    await rename(fresh, this.#folder);
  }

  async #launch() {
    const log = `${this.#folder}.log`;
    await writeFile(log, '');
    await this.#handOver(log);
    const all = this.#options.durable ? settings : [...settings, ...throwAway];
    const flags = [`-p ${this.#options.port}`, ...all.map((setting) => `-c ${setting}`)].join(' ');
    try {
      await this.#control('-w', '-t', '60', '-l', log, '-o', flags, 'start');
    } catch (error) {
      throw Object.assign(new Error('PostgreSQL does not start.'), { output: await tail(log), cause: error });
    }
  }

  #control(...args) {
    return run(join(this.#bin, 'pg_ctl'), ['-D', this.#folder, ...args], {
      cwd: this.#folder,
      ...this.#user,
    });
  }

  async #handOver(path) {
    if (this.#user.uid !== undefined) await chown(path, this.#user.uid, this.#user.gid);
  }
}
