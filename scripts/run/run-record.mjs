import { readFile, rm, writeFile } from 'node:fs/promises';
import { end, isRunning } from './processes.mjs';

const read = (file) =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text),
    () => undefined,
  );

/** The record of a run out of this data folder that is alive, or nothing. */
export async function aliveRun(file) {
  const record = await read(file);
  return record && record.pid !== process.pid && isRunning(record.pid, record.mark) ? record : undefined;
}

/** Ends what a killed run left running; gives back the names. */
export async function healRun(file) {
  const left = ((await read(file))?.services ?? []).filter(({ pid, mark }) => isRunning(pid, mark));
  await Promise.all(left.map(({ pid, mark }) => end(pid, mark)));
  return left.map(({ name }) => name);
}

/**
 * The parts of this run, in the order they were started. The record of them (run.json) is written with every new
 * part and removed when all have stopped, so what a later run finds there was left by a killed one.
 */
export function runningParts({ file, mark, addresses }) {
  const parts = [];
  const record = () => {
    const services = parts.filter(({ pid }) => pid).map(({ name, pid, mark }) => ({ name, pid, mark }));
    return writeFile(file, `${JSON.stringify({ pid: process.pid, mark, addresses, services }, null, 2)}\n`);
  };
  return {
    async add(part) {
      parts.push(part);
      await record();
      return part;
    },

    /** Stops everything in the opposite order: the portal first, the database last. */
    async stop() {
      for (const part of parts.splice(0).reverse()) await part.stop();
      await rm(file, { force: true });
    },

    /** Settles with an explanation when the first part dies by itself; never when all are stopped by us. */
    death: () =>
      new Promise((resolve) => {
        for (const { ended } of parts) ended?.then((error) => error && resolve(error));
      }),
  };
}
