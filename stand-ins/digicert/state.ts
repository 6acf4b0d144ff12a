import { readFileSync } from 'node:fs';
import { writeFileAtomically } from './atomic-file';
import type { IdKind, State } from './memory';
import { seedState } from './seed';

/** The whole memory of the stand-in: one object, one file. */
export interface Store {
  readonly data: State;
  /** The next number of a kind. */
  takeId(kind: IdKind): number;
  /** Says that something changed; the file is written by the next `flush`. */
  touch(): void;
  /** Writes the file if anything changed. */
  flush(): void;
}

/** The kept memory; parts that an older version did not know yet begin as in a new account. */
function readState(path: string): State {
  try {
    return { ...seedState(), ...JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return seedState();
    throw new Error(`The memory of the stand-in CA cannot be read: ${path}. Move it away to begin anew.`, {
      cause: error,
    });
  }
}

/** Opens the memory kept in `path`, or begins a new one. */
export function openStore(path: string): Store {
  const data = readState(path);
  let changed = false;
  return {
    data,
    takeId(kind) {
      changed = true;
      data.nextIds[kind] += 1;
      return data.nextIds[kind];
    },
    touch() {
      changed = true;
    },
    flush() {
      if (!changed) return;
      changed = false;
      writeFileAtomically(path, JSON.stringify(data));
    },
  };
}
