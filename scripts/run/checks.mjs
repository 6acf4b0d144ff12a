import { join } from 'node:path';
import { run } from './command.mjs';
import { root } from './places.mjs';

const bin = (...path) => join(root, 'node_modules', ...path);
const layers = ['app', 'components', 'lib', 'worker', 'stand-ins'];

/** Everything that is checked without running the product: a name and the program with its arguments. */
export const checks = {
  Lint: [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings'],
  Types: [bin('typescript', 'bin', 'tsc'), '--noEmit'],
  Layers: [
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    ...layers,
  ],
  Unused: [bin('knip', 'bin', 'knip.js')],
  Statements: ['--import', 'tsx', 'scripts/coverage-of-statements.ts', '--check'],
};

/** Runs one of them; throws with what it found. */
export async function runCheck(args, log) {
  await run(process.execPath, args, { cwd: root, log, minutes: 5 });
}
