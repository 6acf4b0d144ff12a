import { join } from 'node:path';
import { run } from './command.mjs';
import { root } from './places.mjs';
import { whenChanged } from './stamp.mjs';

/** Everything that ends up in the build of the portal. */
const sources = [
  ...['app', 'components', 'lib', 'public', 'messages'],
  ...['next.config.mjs', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json'],
  'package-lock.json',
];

export const nextProgram = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

/** Builds the portal for production when its sources changed since the last build. Says whether it did. */
export async function buildPortal({ env, log }) {
  const built = await whenChanged({
    inputs: sources.map((path) => join(root, path)),
    stamp: join(root, env.ZEGEL_DIST_DIR ?? '.next', 'zegel-sources'),
    work: () =>
      run(process.execPath, [nextProgram, 'build'], {
        cwd: root,
        env: { ...env, NO_COLOR: '1' },
        minutes: 15,
        log,
      }),
  });
  return built ? 'built' : 'unchanged';
}
