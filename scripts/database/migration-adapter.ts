import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils';

type Connected = Awaited<ReturnType<PrismaPg['connect']>>;

/** PostgreSQL's own numbers for two types: the one-byte "char" of its catalogues, and text. */
const catalogueChar = 18;
const text = 25;

/** The adapter's own step between a query and its reply; private to it, so told to the compiler here. */
type Inside = { performIO: (query: SqlQuery) => Promise<{ fields: { dataTypeID: number }[] }> };

/** The adapter refuses "char", which the schema engine asks for when it reads the structure of a database. */
function understandChar(adapter: Connected): void {
  const inside = adapter as unknown as Inside;
  const ask = inside.performIO.bind(adapter);
  const chars = new WeakMap<SqlQuery, boolean[]>();
  inside.performIO = async (query) => {
    const reply = await ask(query);
    const isChar = reply.fields.map((field) => field.dataTypeID === catalogueChar);
    for (const [index, field] of reply.fields.entries()) if (isChar[index]) field.dataTypeID = text;
    chars.set(query, isChar);
    return reply;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query): Promise<SqlResultSet> => {
    const result = await queryRaw(query);
    const isChar = chars.get(query) ?? [];
    const columnTypes = result.columnTypes.map((type, at) => (isChar[at] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
}

/**
 * Prisma's PostgreSQL adapter, fit to read a database's structure and to run hand-written migrations. What is
 * opened through it stays open until {@link MigrationAdapter.close}.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #url: string;
  readonly #closing: (() => Promise<void>)[] = [];

  /** What PostgreSQL said of the last script that failed; the engine itself keeps that to itself. */
  failure: Error | undefined;

  constructor(url: string) {
    super(url);
    this.#url = url;
  }

  override connect = async () => {
    const adapter = this.#mend(await super.connect());
    this.#closing.push(() => adapter.underlyingDriver().end());
    return adapter;
  };

  /** An empty database to replay the migrations in. The adapter's own would be the main database itself. */
  override connectToShadowDb = async () => {
    const name = `shadow_${randomUUID()}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${name}" TEMPLATE template0`);
    const url = new URL(this.#url);
    url.pathname = name;
    const shadow = this.#mend(await new PrismaPg(url.href).connect());
    this.#closing.unshift(async () => {
      await shadow.underlyingDriver().end();
      await main.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`);
    });
    return shadow;
  };

  /** Ends every connection, so that the process may end too. */
  async close(): Promise<void> {
    for (const step of this.#closing.splice(0)) await step();
  }

  #mend(adapter: Connected): Connected {
    understandChar(adapter);
    adapter.dispose = async () => undefined;
    // The adapter cuts a script at every semicolon, which breaks functions and checks. PostgreSQL takes the whole
    // script in one message, and then as one transaction: a migration that fails leaves nothing behind.
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error: Error) => {
          this.failure = error;
          throw error;
        });
    };
    return adapter;
  }
}
