import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './places.mjs';
import { end } from './processes.mjs';
import { tail } from './tail.mjs';

/**
 * Starts a long-running part of the product as the leader of its own process group, so that a Ctrl-C in the
 * terminal reaches it only through us. `mark` is a piece of its command line by which a later run knows it.
 * `ended` settles (with an explanation) when it dies on its own.
 */
export function startService({ name, args, mark, env, logs }) {
  const logFile = join(logs, `${name}.log`);
  const log = createWriteStream(logFile);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let stopping = false;
  child.stdout.on('data', (chunk) => {
    output = (output + chunk).slice(-20_000);
  });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const exited = new Promise((resolve) => child.on('close', resolve));
  const ended = exited.then(async (code) => {
    if (stopping) return undefined;
    const error = new Error(`${name} stopped by itself (exit code ${code}).`);
    return Object.assign(error, { output: await tail(logFile), logFile });
  });
  return {
    name,
    pid: child.pid,
    mark,
    logFile,
    ended,
    output: () => output,
    async stop() {
      stopping = true;
      await end(child.pid, mark);
      await exited;
    },
  };
}

/** Waits until `isReady` says so. Throws when the service dies first or `seconds` pass. */
export async function ready(service, isReady, seconds = 90) {
  const limit = Date.now() + seconds * 1000;
  let death;
  service.ended.then((error) => {
    death = error;
  });
  while (!(await isReady().catch(() => false))) {
    if (death) throw death;
    if (Date.now() > limit) {
      const error = new Error(`${service.name} was not ready after ${seconds} seconds.`);
      throw Object.assign(error, { output: await tail(service.logFile), logFile: service.logFile });
    }
    await sleep(150);
  }
}

/** Whether that address answers with success. */
export async function answers(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' });
  await response.arrayBuffer();
  return response.ok;
}
