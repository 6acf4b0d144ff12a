import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tail } from './tail.mjs';

/** A step of ours that failed: its name, and where the details stand. */
class StepFailed extends Error {
  constructor(name, cause, logFile) {
    super(`${name} failed: ${cause.message}`, { cause });
    this.logFile = logFile;
  }
}

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/**
 * One line per step on the screen, with the time it took; the details go to a log file per step.
 * `step(name, file, work)`: `work` gets the log stream and may return a few words to show.
 */
export function stepsInto(logs, show = console.log) {
  return async function step(name, file, work) {
    await mkdir(logs, { recursive: true });
    const logFile = join(logs, `${file}.log`);
    const log = createWriteStream(logFile);
    const from = Date.now();
    try {
      const note = await work(log);
      show(`${name.padEnd(12)} ${seconds(from).padStart(8)}  ${note ?? ''}`.trimEnd());
    } catch (error) {
      if (error.output) log.write(`\n${error.output}\n`);
      throw new StepFailed(name, error, logFile);
    } finally {
      log.end();
    }
  };
}

/** What a person needs to see of a failure: what failed, the last words, where the rest stands. */
export async function explain(error) {
  const parts = [error.message];
  const words = error.output ?? error.cause?.output ?? (error.logFile ? await tail(error.logFile) : '');
  if (words) parts.push(words);
  if (error.logFile) parts.push(`Details: ${error.logFile}`);
  return parts.join('\n\n');
}
