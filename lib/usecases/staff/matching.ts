import { Prisma } from '@/lib/db/generated/client';
import { anywhere, compactNumber, searchText, shortestPart } from './search-text';

/**
 * Which rows a search finds, as queries for their ids. Each way of finding is a query of its own over one index, so
 * that the database never reads a large table through; one OR over several tables would make it do so.
 */

/** Of what is in too many names, this many are enough on a screen to see that one has to type more. */
const most = 250;

/** What is looked for, and whether all of it is wanted, however much: for a file, that may take longer. */
export interface Wanted {
  readonly search: string;
  readonly all?: boolean | undefined;
}

function union(queries: readonly Prisma.Sql[], all: boolean): Prisma.Sql {
  const limit = all ? Prisma.empty : Prisma.sql`LIMIT ${most}`;
  return Prisma.join(
    queries.map((query) => Prisma.sql`(${query} ${limit})`),
    ' UNION ',
  );
}

/** So many characters find a text by its index about as surely as all of it, and much sooner. */
const enough = 16;

/**
 * Whether a column holds a text somewhere. Of a long text the telling part goes by the index: the end of a name, the
 * beginning of an e-mail address.
 */
function holds(column: string, text: string): Prisma.Sql {
  const of = Prisma.raw(`"${column}"`);
  if (text.length <= enough) return Prisma.sql`${of} ILIKE ${anywhere(text)}`;
  const telling = text.includes('@') ? text.slice(0, enough) : text.slice(-enough);
  return Prisma.sql`${of} ILIKE ${anywhere(telling)} AND strpos(lower(${of}), lower(${text})) > 0`;
}

const invoiceNumberShape = /^(\d{4})-?(\d{1,9})$/;

/** Invoices by their number as it stands on the paper (2026-000123). */
function invoiceWith(text: string): { year: number; sequence: number } | undefined {
  const [, year, sequence] = invoiceNumberShape.exec(text) ?? [];
  const found = { year: Number(year), sequence: Number(sequence) };
  return sequence && found.sequence < 2_147_483_648 ? found : undefined;
}

/** Whether a text is the number of an invoice as it stands on the paper. */
export function isInvoiceNumber(search: string): boolean {
  return invoiceWith(searchText(search)) !== undefined;
}

/** Accounts by number, name, e-mail, KVK or VAT number, or the number of anything they have. */
export function accountsMatching({ search, all = false }: Wanted): Prisma.Sql {
  const text = searchText(search);
  const compact = compactNumber(text);
  const invoice = invoiceWith(text);
  const exact = [
    Prisma.sql`SELECT "id" FROM "Account" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "id" FROM "Account" WHERE "kvkNumber" = ${compact}`,
    Prisma.sql`SELECT "id" FROM "Account" WHERE "vatNumber" = ${compact}`,
    Prisma.sql`SELECT "accountId" FROM "Organisation" WHERE "kvkNumber" = ${compact}`,
    Prisma.sql`SELECT "accountId" FROM "CertificateOrder" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "CertificateOrder" WHERE "caOrderId" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "Purchase" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "Subscription" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "Quote" WHERE "number" = ${text} AND "accountId" IS NOT NULL`,
  ];
  if (invoice) {
    const { year, sequence } = invoice;
    exact.push(
      Prisma.sql`SELECT "accountId" FROM "Invoice" WHERE "year" = ${year} AND "sequence" = ${sequence}`,
    );
  }
  return union(text.length < shortestPart ? exact : [...exact, ...accountsNamed(text)], all);
}

/** No name of an organisation has an @. */
function accountsNamed(text: string): Prisma.Sql[] {
  const addresses = [
    Prisma.sql`SELECT "id" FROM "Account" WHERE ${holds('billingEmail', text)}`,
    Prisma.sql`SELECT "accountId" FROM "User" WHERE ${holds('email', text)} AND "accountId" IS NOT NULL`,
    Prisma.sql`SELECT "accountId" FROM "User" WHERE ${holds('username', text)} AND "accountId" IS NOT NULL`,
  ];
  if (text.includes('@')) return addresses;
  return [
    ...addresses,
    Prisma.sql`SELECT "id" FROM "Account" WHERE ${holds('name', text)}`,
    Prisma.sql`SELECT "accountId" FROM "Organisation" WHERE ${holds('name', text)}`,
  ];
}

/** Orders by number, here or at the CA, OIN, name in the certificate, account number or organisation. */
export function ordersMatching({ search, all = false }: Wanted): Prisma.Sql {
  const text = searchText(search);
  const compact = compactNumber(text);
  const exact = [
    Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE "caOrderId" = ${text}`,
    Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE "oin" = ${compact}`,
    Prisma.sql`SELECT o."id" FROM "CertificateOrder" o JOIN "Account" a ON a."id" = o."accountId" WHERE a."number" = ${text}`,
    Prisma.sql`SELECT o."id" FROM "CertificateOrder" o JOIN "Organisation" g ON g."id" = o."organisationId" WHERE g."kvkNumber" = ${compact}`,
  ];
  // Neither a name in a certificate nor that of an organisation has an @.
  if (text.length < shortestPart || text.includes('@')) return union(exact, all);
  const named = Prisma.sql`SELECT "id" FROM "Organisation" WHERE ${holds('name', text)}`;
  return union(
    [
      ...exact,
      Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE ${holds('commonName', text)}`,
      Prisma.sql`SELECT o."id" FROM "CertificateOrder" o JOIN (${named}) g ON g."id" = o."organisationId"`,
    ],
    all,
  );
}

/** Invoices by number, or by anything their account is found by. */
export function invoicesMatching(wanted: Wanted): Prisma.Sql {
  const invoice = invoiceWith(searchText(wanted.search));
  if (invoice) {
    const { year, sequence } = invoice;
    return Prisma.sql`SELECT "id" FROM "Invoice" WHERE "year" = ${year} AND "sequence" = ${sequence}`;
  }
  return Prisma.sql`SELECT "id" FROM "Invoice" WHERE "accountId" IN (${accountsMatching(wanted)})`;
}
