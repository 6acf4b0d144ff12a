import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bytes } from '../bytes';

/** A folder for one test file's artefacts, with the commands of other people's software run inside it. */
export interface Workshop {
  /** Writes a file and returns its path. */
  put(name: string, content: string | Uint8Array): string;
  /** Reads a file of the folder, by name or path. */
  get(path: string): Bytes;
  /** Runs a command that must succeed; returns what it wrote, standard error included. */
  run(command: string, ...args: string[]): string;
  /** Runs a command that must fail; returns what it wrote. */
  fail(command: string, ...args: string[]): string;
  close(): void;
}

/** Opens a fresh temporary folder. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-pki-'));
  const attempt = (command: string, args: string[]) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    if (error) throw error;
    return { status, output: `${stdout}${stderr}` };
  };
  return {
    put(name, content) {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    get: (path) => new Uint8Array(readFileSync(resolve(folder, path))),
    run(command, ...args) {
      const { status, output } = attempt(command, args);
      if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${output}`);
      return output;
    },
    fail(command, ...args) {
      const { status, output } = attempt(command, args);
      if (status === 0) throw new Error(`${command} ${args.join(' ')} succeeded: ${output}`);
      return output;
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Whether a command is on this machine. */
export function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
