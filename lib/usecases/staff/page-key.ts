import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

/** Where a list that is sorted by a moment and an id goes on: the last row of the page before. */
export interface PageKey {
  readonly at: Date;
  readonly id: string;
}

export const sorts = ['newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** Rows on a page of a list. */
export const pageSize = 50;

const shape = /^(\d{13})\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The key as it stands in an address. */
export function cursorOf(at: Date, id: string): string {
  return `${at.getTime()}.${id}`;
}

/** The key out of an address; anything else starts the list anew. */
export function readCursor(text: string | undefined): PageKey | undefined {
  const [, millis, id] = shape.exec(text ?? '') ?? [];
  return millis && id ? { at: new Date(Number(millis)), id } : undefined;
}

interface List {
  table: 'Account' | 'CertificateOrder' | 'Invoice';
  /** The moment it is sorted by; an index has it with the id. */
  moment: 'createdAt' | 'issuedAt';
  /** What a row must be, in SQL. */
  conditions: readonly Prisma.Sql[];
  sort?: Sort | undefined;
  after?: string | undefined;
  take?: number | undefined;
}

/**
 * The query for one page of ids. The database goes on at the key of the last row by its index: page one thousand costs
 * what page one costs.
 */
export function pageQuery({ table, moment, conditions, sort, after, take = pageSize }: List): Prisma.Sql {
  const key = readCursor(after);
  const at = Prisma.raw(`"${moment}"`);
  const old = sort === 'oldest';
  const rest = key && Prisma.sql`(${at}, "id") ${Prisma.raw(old ? '>' : '<')} (${key.at}, ${key.id}::uuid)`;
  const all = rest ? [...conditions, rest] : conditions;
  const where = all.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...all], ' AND ')}` : Prisma.empty;
  const way = Prisma.raw(old ? 'ASC' : 'DESC');
  return Prisma.sql`SELECT "id", ${at} AS "at" FROM ${Prisma.raw(`"${table}"`)} ${where} ORDER BY ${at} ${way}, "id" ${way} LIMIT ${take + 1}`;
}

/** One page of ids in their order, and the key to go on with when there are more. */
export async function readPage(list: List): Promise<{ ids: string[]; nextAfter: string | undefined }> {
  const take = list.take ?? pageSize;
  const found = await db().$queryRaw<{ id: string; at: Date }[]>(pageQuery(list));
  const shown = found.slice(0, take);
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    nextAfter: found.length > take && last ? cursorOf(last.at, last.id) : undefined,
  };
}

/** Rows in the order of their ids. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
