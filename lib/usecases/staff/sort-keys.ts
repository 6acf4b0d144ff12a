import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { orderStates } from '@/lib/domain/order/lifecycle';
import type { SortColumn, SortedList } from '@/lib/views/staff-sort';

/** A part of what rows are sorted by. */
export interface SortKey {
  /** In SQL, spelt as in the index. Never NULL, which sorts by rules of its own. */
  readonly sql: Prisma.Sql;
  readonly kind: keyof typeof kinds;
}

/** What a value can be, as it stands in a cursor, and its type in the database. */
const kinds = {
  text: { known: z.string().regex(/^[^\0]*$/), type: 'text' },
  whole: { known: z.int32(), type: 'integer' },
  moment: {
    known: z
      .int()
      .min(0)
      .max(9_999_999_999_999)
      .transform((millis) => new Date(millis)),
    type: 'timestamptz',
  },
  id: { known: z.uuid(), type: 'uuid' },
  orderState: { known: z.enum(orderStates), type: '"OrderState"' },
} as const;

/** A value out of a cursor, to compare with; undefined for what cannot be one. */
export function readValue(kind: SortKey['kind'], value: unknown): Prisma.Sql | undefined {
  const { known, type } = kinds[kind];
  const read = known.safeParse(value);
  return read.success ? Prisma.sql`${read.data}::${Prisma.raw(type)}` : undefined;
}

const text = (sql: string): SortKey => ({ sql: Prisma.raw(sql), kind: 'text' });
const whole = (sql: string): SortKey => ({ sql: Prisma.raw(sql), kind: 'whole' });
const id: SortKey = { sql: Prisma.raw('"id"'), kind: 'id' };
const moment = (sql: string): SortKey => ({ sql: Prisma.raw(sql), kind: 'moment' });

/** 1 owed, 2 paid, 3 credited, 4 a credit note itself; the date it is due then parts what is late from what is open. */
const standing = `(CASE WHEN "kind" = 'credit' THEN 4 WHEN "creditedAt" IS NOT NULL THEN 3 WHEN "paidAt" IS NOT NULL THEN 2 ELSE 1 END)`;

type Keys = { readonly [List in SortedList]: Readonly<Record<SortColumn<List>, readonly SortKey[]>> };

/**
 * What each column of each list sorts by, as an index has it. The id parts rows that are otherwise alike; numbers are
 * never alike.
 */
export const sortKeys: Keys = {
  accounts: {
    name: [text('(lower("name") COLLATE "und-x-icu")'), id],
    number: [text('"number"')],
    created: [moment('"createdAt"'), id],
  },
  orders: {
    number: [text('"number"')],
    state: [{ sql: Prisma.raw('"state"'), kind: 'orderState' }, moment('"createdAt"'), id],
    since: [moment('"stateSince"'), id],
    created: [moment('"createdAt"'), id],
  },
  invoices: {
    number: [whole('"year"'), whole('"sequence"')],
    state: [whole(standing), moment('"dueAt"'), id],
    total: [whole('"totalCents"'), id],
    issued: [moment('"issuedAt"'), id],
    due: [moment('"dueAt"'), id],
  },
};
