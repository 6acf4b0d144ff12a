import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationAdapter } from './migration-adapter';

/** Entities that Prisma leaves alone: none; the queue lives in a schema of its own. */
export const noFilter = { externalTables: [], externalEnums: [] };

/** What the WebAssembly calls. Its limit of ten seconds on taking a lock must not keep the process alive. */
function imports(): WebAssembly.ModuleImports {
  const timer = Object.keys(engine).find((name) => name.startsWith('__wbg_setTimeout_'));
  const setUnheldTimeout = (task: () => void, ms: number) => setTimeout(task, ms).unref();
  return timer ? { ...engine, [timer]: setUnheldTimeout } : { ...engine };
}

async function loadEngine(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await readFile(script.replace(/js$/, 'wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': imports() });
  engine.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === 'function') begin();
}

/** Where the engine leaves its last words when it panics; it looks this name up on the global object. */
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    set_message: (message: string) => {
      throw new Error(message);
    },
  },
});

let loading: Promise<void> | undefined;

type Engine = engine.SchemaEngine;

/**
 * Lends out Prisma's own schema engine, connected to `url`: as WebAssembly, which npm carries, because the native
 * one would have to be downloaded from elsewhere. Throws what PostgreSQL said when something fails.
 */
export async function withSchemaEngine<T>(
  url: string,
  task: (engine: Engine) => Promise<T>,
  schema?: { path: string; content: string },
): Promise<T> {
  loading ??= loadEngine();
  await loading;
  const adapter = new MigrationAdapter(url);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const datamodels: [string, string][] | undefined = schema && [[schema.path, schema.content]];
  try {
    return await task(await engine.SchemaEngine.new({ datamodels }, () => undefined, bound));
  } catch (error) {
    throw adapter.failure ? withWordsOf(adapter.failure, error) : error;
  } finally {
    await adapter.close();
  }
}

/** The engine names the migration and PostgreSQL the reason; a person needs both. */
function withWordsOf(failure: Error, error: unknown): Error {
  const name = /migration_name="([^"]+)"|Migration `([^`]+)`/.exec(String(error));
  return new Error(`Migration ${name?.[1] ?? name?.[2] ?? ''} failed: ${failure.message}`, {
    cause: failure,
  });
}
