import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.mjs';
import { root } from './places.mjs';

const module = (...path) => join(root, 'node_modules', ...path);
const node = (args, options) => run(process.execPath, args, { cwd: root, show: true, ...options });

/** Runs a suite that writes its results as JSON; gives back the counts, of which a broken run is a failure too. */
async function counted(resultFile, read, start) {
  await mkdir(join(root, 'test-results'), { recursive: true });
  await rm(resultFile, { force: true });
  const broken = await start().then(
    () => undefined,
    (error) => error,
  );
  const counts = await readFile(resultFile, 'utf8').then(
    (text) => read(JSON.parse(text)),
    () => ({ passed: 0, failed: 0, skipped: 0 }),
  );
  if (broken && counts.failed === 0) {
    console.error(broken.message);
    counts.failed = 1;
  }
  return counts;
}

/** Vitest, one of its projects: `unit` or `integration`. */
export function vitest(project, minutes) {
  const file = join(root, 'test-results', `${project}.json`);
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json'];
  const read = (results) => ({
    passed: results.numPassedTests,
    failed: results.numFailedTests,
    skipped: results.numPendingTests + results.numTodoTests,
  });
  return counted(file, read, () =>
    node([module('vitest', 'vitest.mjs'), ...args, `--outputFile.json=${file}`], { minutes }),
  );
}

/** Playwright's journeys against the product that `env` (ZEGEL_PORT, ZEGEL_DATA) points at. */
export function playwright(env, minutes) {
  const file = join(root, 'test-results', 'e2e.json');
  const read = ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  });
  const args = [
    module('@playwright', 'test', 'cli.js'),
    'test',
    '--reporter=list,json',
    '--pass-with-no-tests',
  ];
  return counted(file, read, () =>
    node(args, { minutes, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
  );
}
