import { spawn } from 'node:child_process';

/** A command that failed: `output` holds the last of what it wrote, for the person who must mend it. */
export class CommandFailed extends Error {
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

const children = new Set();

/** Ends every command that still runs: for when we are told to stop halfway. */
export function stopCommands() {
  for (const child of children) child.kill('SIGTERM');
}

const lastOf = (text) => text.slice(-4000).trim();

/**
 * Runs a program to its end and gives back what it wrote. Throws {@link CommandFailed} when it ends badly or
 * takes longer than `minutes`. `log` (a writable stream) also receives every byte; `show` passes it on to the
 * terminal.
 */
export function run(program, args, { minutes = 5, log, show = false, ...options } = {}) {
  const line = [program, ...args].join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    children.add(child);
    let output = '';
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, minutes * 60_000);
    const take = (stream) => (chunk) => {
      output += chunk;
      log?.write(chunk);
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => {
      clearTimeout(limit);
      reject(new CommandFailed(`${line} could not be started: ${error.message}`, ''));
    });
    child.on('close', (code, signal) => {
      children.delete(child);
      clearTimeout(limit);
      if (code === 0) return resolve(output);
      const end = late ? `took longer than ${minutes} minutes` : `ended with ${code ?? signal}`;
      reject(new CommandFailed(`${line} ${end}`, lastOf(output)));
    });
  });
}
