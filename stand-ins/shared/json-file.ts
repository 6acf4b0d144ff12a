import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * One JSON document on disk that outlives a restart.
 *
 * Writing is synchronous and atomic (write beside, then rename): a stand-in killed half-way leaves either the
 * old state or the new one, and two requests can never interleave their writes.
 */
export class JsonFile<T> {
  readonly data: T;

  /**
   * Opens the file, or begins with `empty` when there is none yet.
   * @throws Error that names the file when it holds something that is not JSON.
   */
  constructor(
    private readonly path: string,
    empty: T,
  ) {
    mkdirSync(dirname(path), { recursive: true });
    this.data = existsSync(path) ? { ...empty, ...parse<T>(path) } : empty;
  }

  /** Writes the present state. Call it after every change. */
  save(): void {
    const beside = `${this.path}.new`;
    writeFileSync(beside, `${JSON.stringify(this.data, null, 2)}\n`, { mode: 0o600 });
    renameSync(beside, this.path);
  }
}

function parse<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    throw new Error(`${path} is not readable JSON. Delete the file to begin with an empty state.`);
  }
}
