import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { noFilter, withSchemaEngine } from './schema-engine';

/** The migrations on disk, in the order of their names, as the schema engine wants them. */
export async function readMigrations(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  );
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories };
}

/** Any number; the same in every process, so that two that start together migrate one after the other. */
const lockNumber = 7_250_913;

async function alone<T>(url: string, task: () => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
    return await task();
  } finally {
    await client.end();
  }
}

/**
 * Brings a database up to date: our tables, then those of the job queue. Gives back the names of what was
 * applied now. Throws with PostgreSQL's own words when a migration fails.
 */
export function migrate(url: string, folder: string): Promise<string[]> {
  return alone(url, async () => {
    const migrationsList = await readMigrations(folder);
    const applied = await withSchemaEngine(url, async (engine) => {
      await forgetFailures(engine, migrationsList);
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilter });
      return appliedMigrationNames;
    });
    await runMigrations({ connectionString: url });
    return applied;
  });
}

/** A failed migration left nothing behind (each is one transaction), so it may be tried again. */
async function forgetFailures(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const input = { migrationsList, optInToShadowDatabase: false, filters: noFilter };
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory(input);
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}

/** The SQL that leads from the migrations on disk to a schema; empty when there is nothing to change. */
export async function difference(url: string, folder: string, schemaPath: string): Promise<string> {
  const schema = { path: schemaPath, content: await readFile(schemaPath, 'utf8') };
  const from = { tag: 'migrations' as const, ...(await readMigrations(folder)) };
  const to = { tag: 'schemaDatamodel' as const, files: [schema] };
  const { stdout } = await withSchemaEngine(
    url,
    (engine) => engine.diff({ from, to, script: true, exitCode: null, filters: noFilter }),
    schema,
  );
  return stdout ?? '';
}
