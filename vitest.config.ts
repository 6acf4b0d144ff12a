import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
/** `server-only` keeps code out of the browser's bundle; under Vitest there is none. */
const alias = { '@': root, 'server-only': `${root}/node_modules/server-only/empty.js` };
const exclude = ['node_modules/**', 'e2e/**', '.next/**', '.data/**'];

/** `unit`: pure, no database. `integration`: a real PostgreSQL, one copy of the migrated database per file. */
export default defineConfig({
  resolve: { alias },
  test: {
    // The database, the stand-ins and timers are waited for much of the time: more files than cores go at once.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, '**/*.int.test.ts'],
          // No test is about time; those that try thousands of cases take long on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude,
          globalSetup: ['stand-ins/digicert/ca/prepared-keys.ts', 'scripts/testing/start-postgres.ts'],
          setupFiles: ['scripts/testing/environment.ts'],
          pool: 'forks',
          // A shared machine can stall for seconds; a second try is shown in the report, never hidden.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
