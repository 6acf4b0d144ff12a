import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything a run keeps, under one folder (ZEGEL_DATA, `.data` when not set). */
export function dataPlaces(folder = resolve(root, process.env.ZEGEL_DATA || '.data')) {
  const inside = (...path) => join(folder, ...path);
  return {
    folder,
    postgres: inside('postgres'),
    standIns: inside('stand-ins'),
    logs: inside('logs'),
    secrets: inside('demo-secrets.json'),
    signIns: inside('demo-sign-ins.json'),
    run: inside('run.json'),
  };
}
