import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The command line of a running process; empty when there is no such process. */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Whether a process lives and is the one we think: a number alone may have gone to someone else since. */
export const isRunning = (pid, partOfCommand) => commandLine(pid).includes(partOfCommand);

/** Ends a process with everything it started: first with a request, after `seconds` by force. */
export async function end(pid, partOfCommand, seconds = 15) {
  for (let tenths = 0; isRunning(pid, partOfCommand); tenths += 1) {
    if (tenths === 0) signal(pid, 'SIGTERM');
    if (tenths === seconds * 10) signal(pid, 'SIGKILL');
    await sleep(100);
  }
}

/** To the process's whole group: our children are started as leaders of a group of their own. */
function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // Gone already, which is what we wanted.
  }
}
