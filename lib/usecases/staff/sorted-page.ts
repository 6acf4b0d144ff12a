import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type Sort, type SortedList, sortParts, usualSort } from '@/lib/views/staff-sort';
import { pageSize } from './page-key';
import { readValue, type SortKey, sortKeys } from './sort-keys';

/** One page of a list of staff: what is asked of the database. */
export interface Page<List extends SortedList> {
  list: List;
  /** What a row must be, in SQL. */
  conditions: readonly Prisma.Sql[];
  sort?: Sort<List> | undefined;
  after?: string | undefined;
  take?: number | undefined;
}

const tables = { accounts: '"Account"', orders: '"CertificateOrder"', invoices: '"Invoice"' } as const;

function keysOf<List extends SortedList>(list: List, sort: Sort<List>): readonly SortKey[] {
  return sortKeys[list][sortParts(list, sort).column];
}

/** Where a list goes on, as it stands in an address: the list, its sort, and what the last row was sorted by. */
export function cursorAfter(list: SortedList, sort: string, values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([list, sort, ...values])).toString('base64url');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The place in a cursor, to compare rows with; undefined for what is no cursor of this list sorted in this way. */
function placeOf(
  page: { list: SortedList; sort: string; after: string | undefined },
  keys: readonly SortKey[],
) {
  const read = parse(page.after ?? '');
  if (!Array.isArray(read) || read.length !== keys.length + 2) return undefined;
  const [list, sort, ...rest]: unknown[] = read;
  const values = keys.flatMap(({ kind }, index) => readValue(kind, rest[index]) ?? []);
  const fits = list === page.list && sort === page.sort && values.length === keys.length;
  return fits ? Prisma.join(values) : undefined;
}

/**
 * The query for one page of ids, with what each is sorted by. The database goes on at the key of the last row by its
 * index: page one thousand costs what page one costs.
 */
export function sortedQuery<List extends SortedList>(page: Page<List>): Prisma.Sql {
  const { list, conditions, sort = usualSort[list], after, take = pageSize } = page;
  const keys = keysOf(list, sort);
  const down = sort.startsWith('-');
  const columns = keys.map(({ sql }) => sql);
  const place = placeOf({ list, sort, after }, keys);
  const rest = place && Prisma.sql`(${Prisma.join(columns)}) ${Prisma.raw(down ? '<' : '>')} (${place})`;
  const all = rest ? [...conditions, rest] : conditions;
  const where = all.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...all], ' AND ')}` : Prisma.empty;
  const way = Prisma.raw(down ? 'DESC' : 'ASC');
  const order = Prisma.join(columns.map((column) => Prisma.sql`${column} ${way}`));
  const values = Prisma.join(
    keys.map(({ sql }, index) => Prisma.sql`${sql} AS ${Prisma.raw(`"key${index}"`)}`),
  );
  return Prisma.sql`SELECT "id", ${values} FROM ${Prisma.raw(tables[list])} ${where} ORDER BY ${order} LIMIT ${take + 1}`;
}

type Row = { id: string } & Record<`key${number}`, string | number | Date>;

/** One page of ids in their order, and the cursor to go on with when there are more. */
export async function readPage<List extends SortedList>(
  page: Page<List>,
): Promise<{ ids: string[]; nextAfter: string | undefined }> {
  const { list, sort = usualSort[list], take = pageSize } = page;
  const found = await db().$queryRaw<Row[]>(sortedQuery(page));
  const shown = found.slice(0, take);
  const last = found.length > take ? shown.at(-1) : undefined;
  const values = keysOf(list, sort).flatMap((_, index) => last?.[`key${index}`] ?? []);
  const plain = values.map((value) => (value instanceof Date ? value.getTime() : value));
  return {
    ids: shown.map((row) => row.id),
    nextAfter: last && cursorAfter(list, sort, plain),
  };
}
