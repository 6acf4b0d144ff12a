import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Every file under the paths given, in a fixed order, without tests; what does not exist is left out. */
async function filesUnder(paths) {
  const found = [];
  for (const path of paths.filter((path) => existsSync(path) && !path.includes('.test.'))) {
    if (statSync(path).isFile()) found.push(path);
    else found.push(...(await filesUnder((await readdir(path)).sort().map((name) => join(path, name)))));
  }
  return found;
}

/** One number for the contents of files and folders: equal while nothing in them changed. */
export async function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of await filesUnder(paths)) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest('hex');
}

/**
 * Does work only when its inputs changed since it last succeeded. The stamp must live beside what the work makes,
 * so that both vanish together. Gives back whether the work was done.
 */
export async function whenChanged({ inputs, stamp, work }) {
  const now = await fingerprint(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  await work();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, now);
  return true;
}
