import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { Prisma as P } from '@/lib/db/generated/client';
import { findAnything } from './find-anything';
import { accountsMatching, invoicesMatching, ordersMatching } from './matching';
import { cursorAfter, type Page, sortedQuery } from './sorted-page';
import { makeOrder, staff } from './staff.fixture';

const rows = 50_000;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** The large tables that a query would read through from begin to end. */
async function readsThrough(query: Prisma.Sql): Promise<string[]> {
  const [answer] = await db().$queryRaw<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(
    P.sql`EXPLAIN (FORMAT JSON) ${query}`,
  );
  const nodes: Plan[] = [];
  const walk = (plan: Plan) => {
    nodes.push(plan);
    for (const part of plan.Plans ?? []) walk(part);
  };
  if (answer) walk(answer['QUERY PLAN'][0].Plan);
  expect(nodes.length).toBeGreaterThan(0);
  return nodes
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name'] ?? '')
    .filter((table) => large.has(table));
}

const large = new Set([
  'Account',
  'User',
  'Organisation',
  'CertificateOrder',
  'Purchase',
  'Subscription',
  'Invoice',
]);

async function fill(): Promise<void> {
  const { order } = await makeOrder();
  const { id: orderId, subscriptionId, productId, applicantId } = order;
  const number = P.sql`(10000000 + n)::text`;
  const id = P.sql`('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
  const all = P.sql`generate_series(1, ${rows}::int) AS n`;
  const at = P.sql`timestamptz '2026-01-01' + n * interval '1 second'`;
  await db()
    .$executeRaw`INSERT INTO "Account" ("id", "number", "name", "kvkNumber", "vatNumber", "billingEmail", "createdAt")
    SELECT ${id}, ${number}, 'Gemeente ' || md5(n::text), lpad((n * 7)::text, 8, '0'), 'NL' || lpad(n::text, 9, '0') || 'B01', md5(n::text) || '@post.nl', ${at} FROM ${all}`;
  await db()
    .$executeRaw`INSERT INTO "User" ("id", "accountId", "role", "username", "email", "firstName", "lastName", "passwordHash", "createdAt")
    SELECT ${id}, ${id}, 'owner', md5(n::text) || '@naam.nl', md5((n + 1)::text) || '@mail.nl', 'A', 'B', '', ${at} FROM ${all}`;
  await db()
    .$executeRaw`INSERT INTO "Organisation" ("id", "accountId", "name", "kvkNumber", "street", "houseNumber", "postcode", "city", "createdAt")
    SELECT ${id}, ${id}, 'Stichting ' || md5((n * 3)::text), lpad((n * 9)::text, 8, '0'), 's', '1', '1234 AB', 'c', ${at} FROM ${all}`;
  await db()
    .$executeRaw`INSERT INTO "CertificateOrder" ("id", "number", "accountId", "subscriptionId", "productId", "applicantId", "state", "generation", "commonName", "oin", "organisationId", "stateSince", "createdAt", "updatedAt")
    SELECT ${id}, ${number}, ${id}, ${subscriptionId}::uuid, ${productId}::uuid, ${applicantId}::uuid, 'canceled', 'G1', md5((n * 5)::text) || '.nl', lpad(n::text, 20, '0'), ${id}, ${at}, ${at}, ${at} FROM ${all}`;
  await db()
    .$executeRaw`INSERT INTO "Purchase" ("id", "number", "accountId", "userId", "state", "currency", "netCents", "vatCents", "totalCents", "vatRule", "vatPercent", "locale", "createdAt")
    SELECT ${id}, ${number}, ${id}, ${id}, 'canceled', 'EUR', 1, 0, 1, 'domestic', 0, 'nl', ${at} FROM ${all}`;
  await db()
    .$executeRaw`INSERT INTO "Subscription" ("id", "number", "accountId", "productId", "purchaseId", "unit", "state", "currency", "centsPerYear", "startedAt", "renewsAt")
    SELECT ${id}, ${number}, ${id}, ${productId}::uuid, ${id}, 1, 'active', 'EUR', 1, ${at}, ${at} FROM ${all}`;
  await db()
    .$executeRaw`INSERT INTO "Invoice" ("id", "kind", "year", "sequence", "accountId", "locale", "currency", "seller", "buyer", "vatRule", "vatPercent", "netCents", "vatCents", "totalCents", "issuedAt", "dueAt")
    SELECT ${id}, 'sale', 2026, n, ${id}, 'nl', 'EUR', '{}', '{}', 'domestic', 0, 1, 0, 1, ${at}, ${at} FROM ${all}`;
  await db().$executeRaw`VACUUM ANALYZE`;
  expect(orderId).toBeTruthy();
}

beforeAll(fill, 120_000);
afterAll(() => db().$disconnect());

/** What staff type: what each is found by, among fifty thousand. */
const typed: Record<string, string> = {
  'account number': '10000777',
  'a part of a name': 'c4ca4238a0',
  'an e-mail address': 'c81e728d9d4c@mail.nl',
  'a KVK number': '0000 5439',
  'a VAT number': 'NL 0000.00777.B01',
  'an invoice number': '2026-000777',
};

describe('S0-ACT-05 the search of staff among fifty thousand of everything', () => {
  it.each(Object.entries(typed))('reads no large table through for %s', async (_what, text) => {
    expect(await readsThrough(accountsMatching({ search: text }))).toEqual([]);
    expect(await readsThrough(ordersMatching({ search: text }))).toEqual([]);
    expect(await readsThrough(invoicesMatching({ search: text }))).toEqual([]);
  });

  it.each([
    ['10000777', 'orders'],
    ['KVK 00005439', 'accounts'],
    ['0000 5439', 'accounts'],
    ['NL 000000777.B01', 'accounts'],
    ['2026-000777', 'invoices'],
  ] as const)('finds %s', async (text, kind) => {
    const { found } = await findAnything(await staff('sales'), text.replace('KVK ', ''));
    expect(found[kind]).toHaveLength(1);
  });
});

/** Each sort of each list, with what a row halfway down is sorted by. */
const half = Date.parse('2026-01-01T06:00:00Z');
const id = newId();
const halfway = [
  ['accounts', 'name', ['gemeente 8', id]],
  ['accounts', 'number', ['10025000']],
  ['accounts', 'created', [half, id]],
  ['orders', 'number', ['10025000']],
  ['orders', 'state', ['canceled', half, id]],
  ['orders', 'since', [half, id]],
  ['orders', 'created', [half, id]],
  ['invoices', 'number', [2026, 25_000]],
  ['invoices', 'state', [1, half, id]],
  ['invoices', 'total', [1, id]],
  ['invoices', 'issued', [half, id]],
  ['invoices', 'due', [half, id]],
] as const;

describe('S0-ACT-05 the lists of staff among fifty thousand of everything', () => {
  const asked = halfway.flatMap(([list, column, values]) =>
    [column, `-${column}` as const].map((sort) => ({ list, sort, values })),
  );

  it.each(asked)('$list sorted by $sort begin and go on by an index', async ({ list, sort, values }) => {
    const page = { list, sort, conditions: [] } as Page<typeof list>;
    expect(await readsThrough(sortedQuery(page))).toEqual([]);
    const after = cursorAfter(list, sort, values);
    expect(await readsThrough(sortedQuery({ ...page, after }))).toEqual([]);
  });

  it.each(['number', '-state', 'since', '-created'] as const)(
    'orders in one state sorted by %s',
    async (sort) => {
      const conditions = [P.sql`"state" = 'canceled'::"OrderState"`];
      expect(await readsThrough(sortedQuery({ list: 'orders', sort, conditions }))).toEqual([]);
    },
  );

  it.each(['name', '-number', 'created'] as const)('search and sort by %s in one', async (sort) => {
    const conditions = [P.sql`"id" IN (${accountsMatching({ search: 'c4ca4238a0' })})`];
    expect(await readsThrough(sortedQuery({ list: 'accounts', sort, conditions }))).toEqual([]);
  });
});
